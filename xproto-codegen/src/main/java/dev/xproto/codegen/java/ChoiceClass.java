package dev.xproto.codegen.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.xproto.parser.model.ChoiceValue;
import dev.xproto.parser.model.Field;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** The nested class of a field's choices: a record of the value, with a constant for each that is known. */
final class ChoiceClass {
    private static final String ALL = "VALUES";

    private final Field field;
    private final ClassName self;
    private final TypeName stored;

    ChoiceClass(ModelScope scope, Field field) {
        this.field = field;
        this.self = scope.choicesOf(field);
        this.stored = FieldKind.of(field).type().box();
    }

    TypeSpec type() {
        Map<String, ChoiceValue> constants = constants();
        TypeSpec.Builder type = TypeSpec.recordBuilder(self.simpleName())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc("What $L may be; a value that isn't listed here is kept.\n", Doc.code(field.name()))
                .addJavadoc("\n@param value as it is stored")
                .addSuperinterface(ParameterizedTypeName.get(Api.CHOICE, stored))
                .recordConstructor(MethodSpec.constructorBuilder()
                        .addParameter(ParameterSpec.builder(stored, "value").build())
                        .build());
        constants.forEach((name, choice) -> type.addField(constant(name, choice)));
        return type.addField(all(constants))
                .addMethod(of())
                .addMethod(values())
                .addMethod(isKnown())
                .addMethod(text())
                .build();
    }

    private FieldSpec constant(String name, ChoiceValue choice) {
        String doc = Doc.sentence(choice.label()).orElse("The value " + Doc.html(choice.value() + "") + ".");
        return FieldSpec.builder(self, name, Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("$L", Doc.wrapped(doc))
                .initializer("new $T($L)", self, literal(choice.value()))
                .build();
    }

    private CodeBlock literal(Object value) {
        return switch (FieldKind.of(field)) {
            case TEXT_CHOICE -> CodeBlock.of("$L", Literal.of(value.toString()));
            case LONG_CHOICE -> CodeBlock.of("$LL", value);
            default -> CodeBlock.of("$L", value);
        };
    }

    private FieldSpec all(Map<String, ChoiceValue> constants) {
        CodeBlock names = constants.keySet().stream()
                .map(name -> CodeBlock.of("$N", name))
                .collect(CodeBlock.joining(", "));
        return FieldSpec.builder(list(), ALL, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer("$T.of($L)", List.class, names)
                .build();
    }

    private MethodSpec of() {
        return MethodSpec.methodBuilder("of")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc("The choice of that value, listed or not.")
                .addParameter(stored, "value")
                .returns(self)
                .addStatement("return new $T(value)", self)
                .build();
    }

    private MethodSpec values() {
        return MethodSpec.methodBuilder("values")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc("Those that are listed, in the model's order.")
                .returns(list())
                .addStatement("return $N", ALL)
                .build();
    }

    private static MethodSpec isKnown() {
        return MethodSpec.methodBuilder("isKnown")
                .addModifiers(Modifier.PUBLIC)
                .addAnnotation(Override.class)
                .returns(boolean.class)
                .addStatement("return $N.contains(this)", ALL)
                .build();
    }

    private MethodSpec text() {
        boolean text = FieldKind.of(field) == FieldKind.TEXT_CHOICE;
        return MethodSpec.methodBuilder("toString")
                .addModifiers(Modifier.PUBLIC)
                .addAnnotation(Override.class)
                .returns(String.class)
                .addStatement(text ? "return value" : "return value.toString()")
                .build();
    }

    private TypeName list() {
        return ParameterizedTypeName.get(ClassName.get(List.class), self);
    }

    /** Each value once, by the name of its constant. */
    private Map<String, ChoiceValue> constants() {
        Map<Object, ChoiceValue> distinct = new LinkedHashMap<>();
        field.choices().forEach(choice -> distinct.putIfAbsent(choice.value().toString(), choice));
        Map<String, ChoiceValue> constants = new LinkedHashMap<>();
        for (ChoiceValue choice : distinct.values()) {
            String name = constantName(choice);
            Stream.iterate(1, count -> count + 1)
                    .map(count -> count == 1 ? name : name + "_" + count)
                    .filter(candidate -> !constants.containsKey(candidate) && !candidate.equals(ALL))
                    .findFirst()
                    .ifPresent(free -> constants.put(free, choice));
        }
        return constants;
    }

    /** Of the value, unless it is a number or has no letters; then of what people read. */
    private static String constantName(ChoiceValue choice) {
        String value = choice.value().toString();
        return Stream.of(value, choice.label())
                .map(text -> Words.of(text).upper())
                .filter(name -> !name.isEmpty() && !Character.isDigit(name.charAt(0)))
                .findFirst()
                .orElse(value.isEmpty() ? "EMPTY" : ("VALUE_" + Words.of(value).upper()).toUpperCase(Locale.ROOT));
    }
}
