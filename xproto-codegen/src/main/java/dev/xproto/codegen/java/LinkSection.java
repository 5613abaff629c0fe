package dev.xproto.codegen.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.xproto.parser.model.KnownOption;
import dev.xproto.parser.model.Link;
import java.util.List;
import javax.lang.model.element.Modifier;

/** What a class has for a link to one object: a constant, and getters and setters of the object and of its id. */
final class LinkSection {
    private static final TypeName NULLABLE_ID = ClassName.get(Integer.class).annotated(Api.NULLABLE);

    private final ModelScope scope;

    LinkSection(ModelScope scope) {
        this.scope = scope;
    }

    FieldSpec constant(Link link) {
        TypeName peer = scope.classOf(link.peer());
        return FieldSpec.builder(
                        ParameterizedTypeName.get(Api.LINK_FIELD, scope.self(), peer),
                        scope.naming().of(link).constant(),
                        Modifier.PUBLIC,
                        Modifier.STATIC,
                        Modifier.FINAL)
                .addJavadoc("$L", "The link " + Doc.code(link.name()) + ".")
                .initializer(
                        "new $T<>(" + Literal.inFormat(link.name()) + ", () -> $L)",
                        Api.LINK_FIELD,
                        scope.typeOf(link.peer()))
                .build();
    }

    /** The getters, as the interface promises them. */
    List<MethodSpec> promises(Link link) {
        MethodSpec.Builder object =
                getter(link).addModifiers(Modifier.ABSTRACT).addJavadoc("$L", Doc.wrapped(said(link)));
        if (link.required()) {
            object.addJavadoc("\n\n@throws IllegalStateException it isn't set, which only a new object can show");
        }
        MethodSpec.Builder id = idGetter(link)
                .addModifiers(Modifier.ABSTRACT)
                .addJavadoc("$L", "The id of what " + Doc.code(link.name()) + " links to" + unset(link) + ".");
        return List.of(object.build(), id.build());
    }

    List<MethodSpec> accessors(Link link) {
        String constant = scope.naming().of(link).constant();
        return List.of(
                getter(link)
                        .addAnnotation(Override.class)
                        .addStatement(
                                "$L", "return " + constant + (link.required() ? ".getPeer(this)" : ".findPeer(this)"))
                        .build(),
                setter(link, constant),
                idGetter(link)
                        .addAnnotation(Override.class)
                        .addStatement("$L", "return " + constant + (link.required() ? ".get(this)" : ".find(this)"))
                        .build(),
                idSetter(link, constant));
    }

    private MethodSpec.Builder getter(Link link) {
        return MethodSpec.methodBuilder(scope.naming().of(link).getter())
                .addModifiers(Modifier.PUBLIC)
                .returns(type(link));
    }

    private MethodSpec setter(Link link, String constant) {
        return MethodSpec.methodBuilder(scope.naming().of(link).setter())
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("$L", "Links " + Doc.code(link.name()) + " to an object that is saved" + none(link) + ".")
                .addParameter(type(link), "value")
                .addStatement("$L", constant + ".setPeer(this, value)")
                .build();
    }

    private MethodSpec.Builder idGetter(Link link) {
        return MethodSpec.methodBuilder(scope.naming().of(link).idGetter())
                .addModifiers(Modifier.PUBLIC)
                .returns(idType(link));
    }

    private MethodSpec idSetter(Link link, String constant) {
        return MethodSpec.methodBuilder(scope.naming().of(link).idSetter())
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("$L", "Links " + Doc.code(link.name()) + " to the object with that id" + none(link) + ".")
                .addParameter(idType(link), "value")
                .addStatement("$L", constant + ".set(this, value)")
                .build();
    }

    private TypeName type(Link link) {
        return link.required() ? scope.classOf(link.peer()) : scope.nullableClassOf(link.peer());
    }

    private static TypeName idType(Link link) {
        return link.required() ? TypeName.INT : NULLABLE_ID;
    }

    private static String unset(Link link) {
        return link.required() ? "; 0 while it isn't set" : "";
    }

    private static String none(Link link) {
        return link.required() ? "" : ", or to none with null";
    }

    private static String said(Link link) {
        return link.options()
                .text(KnownOption.HELP_TEXT)
                .flatMap(Doc::sentence)
                .orElse("The " + Doc.code(link.peer()) + " that " + Doc.code(link.name()) + " links to.");
    }
}
