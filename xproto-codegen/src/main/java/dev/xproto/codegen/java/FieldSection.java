package dev.xproto.codegen.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.xproto.parser.model.Field;
import dev.xproto.parser.model.KnownOption;
import java.util.List;
import javax.lang.model.element.Modifier;

/** What a class has for a field that is no link: a constant, a getter and a setter. */
final class FieldSection {
    private final ModelScope scope;

    FieldSection(ModelScope scope) {
        this.scope = scope;
    }

    FieldSpec constant(Field field) {
        FieldKind kind = FieldKind.of(field);
        TypeName type = kind.isChoice()
                ? ParameterizedTypeName.get(
                        kind.fieldClass(), scope.self(), kind.type().box(), scope.choicesOf(field))
                : ParameterizedTypeName.get(kind.fieldClass(), scope.self());
        return FieldSpec.builder(
                        type, scope.naming().of(field).constant(), Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("$L", "The column " + Doc.code(field.name()) + ".")
                .initializer(value(field, kind))
                .build();
    }

    private CodeBlock value(Field field, FieldKind kind) {
        String name = Literal.inFormat(field.name());
        if (kind.isChoice()) {
            ClassName choices = scope.choicesOf(field);
            return CodeBlock.of(
                    "$T." + kind.factory() + "(" + name + ", $T.class, $T::of)", kind.fieldClass(), choices, choices);
        }
        return Limits.of(field)
                .map(limits -> CodeBlock.of("new $T<>(" + name + ", $L)", kind.fieldClass(), limits.code()))
                .orElseGet(() -> CodeBlock.of("new $T<>(" + name + ")", kind.fieldClass()));
    }

    /** The getter, as the interface promises it. */
    MethodSpec promise(Field field) {
        return getter(field)
                .addModifiers(Modifier.ABSTRACT)
                .addJavadoc("$L", Doc.wrapped(said(field)))
                .build();
    }

    List<MethodSpec> accessors(Field field) {
        MethodSpec setter = setter(field);
        return Naming.hasGetterAlready(field) ? List.of(setter) : List.of(getterWithBody(field), setter);
    }

    private MethodSpec getterWithBody(Field field) {
        String constant = scope.naming().of(field).constant();
        return getter(field)
                .addAnnotation(Override.class)
                .addStatement("$L", "return " + constant + (isPresent(field) ? ".get(this)" : ".find(this)"))
                .build();
    }

    private MethodSpec.Builder getter(Field field) {
        MemberName name = scope.naming().of(field);
        boolean truth = FieldKind.of(field) == FieldKind.TRUTH;
        return MethodSpec.methodBuilder(truth ? name.question() : name.getter())
                .addModifiers(Modifier.PUBLIC)
                .returns(type(field));
    }

    private MethodSpec setter(Field field) {
        MemberName name = scope.naming().of(field);
        MethodSpec.Builder setter = MethodSpec.methodBuilder(name.setter())
                .addModifiers(Modifier.PUBLIC)
                .addParameter(type(field), "value")
                .addStatement("$L", name.constant() + ".set(this, value)");
        String limits = Limits.of(field).map(known -> ", " + known.words()).orElse("");
        String absent = isPresent(field) ? "" : "; null clears it";
        return setter.addJavadoc("$L", "Sets " + Doc.code(field.name()) + limits + absent + ".")
                .build();
    }

    private TypeName type(Field field) {
        FieldKind kind = FieldKind.of(field);
        TypeName type = kind.isChoice() ? scope.choicesOf(field) : kind.type();
        return isPresent(field) ? type : type.box().annotated(Api.NULLABLE);
    }

    /** Whether the accessors never see null: a moment may always be missing, a truth never. */
    private static boolean isPresent(Field field) {
        FieldKind kind = FieldKind.of(field);
        return kind == FieldKind.TRUTH || (field.required() && kind != FieldKind.DATE);
    }

    private static String said(Field field) {
        return field.options()
                .text(KnownOption.HELP_TEXT)
                .flatMap(Doc::sentence)
                .orElse("The value of " + Doc.code(field.name()) + ".");
    }
}
