package dev.xproto.codegen.java;

import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.xproto.parser.index.LinkIndex.ReverseLink;
import dev.xproto.parser.model.KnownOption;
import dev.xproto.parser.model.Link;
import javax.lang.model.element.Modifier;

/** What a class has where one object is linked to several: a constant and a getter. */
final class RelatedSection {
    private final ModelScope scope;

    RelatedSection(ModelScope scope) {
        this.scope = scope;
    }

    FieldSpec constant(Link link) {
        return constant(
                scope.self(),
                link.peer(),
                scope.naming().of(link).constant(),
                link.name(),
                true,
                "The link " + Doc.code(link.name()) + ".");
    }

    FieldSpec constant(ReverseLink reverse) {
        String name = reverse.link().reverse().orElseThrow();
        return constant(
                scope.self(),
                reverse.source().name(),
                scope.naming().of(reverse).constant(),
                name,
                false,
                "The far side of " + origin(reverse) + ".");
    }

    /** For a peer in another jar, whose class can't have a getter: the constant reads it off any object of the peer. */
    FieldSpec farConstant(ReverseLink reverse) {
        Link link = reverse.link();
        String doc = "The far side of " + Doc.code(link.name()) + ", read off a " + Doc.code(link.peer()) + ".";
        return constant(
                scope.classOf(link.peer()),
                scope.model().name(),
                scope.names().farReverse(reverse),
                link.reverse().orElseThrow(),
                false,
                doc);
    }

    private FieldSpec constant(TypeName near, String far, String constant, String name, boolean writable, String doc) {
        return FieldSpec.builder(
                        ParameterizedTypeName.get(Api.RELATED_FIELD, near, scope.classOf(far)),
                        constant,
                        Modifier.PUBLIC,
                        Modifier.STATIC,
                        Modifier.FINAL)
                .addJavadoc("$L", doc)
                .initializer(
                        "new $T<>(" + Literal.inFormat(name) + ", " + writable + ", () -> $L)",
                        Api.RELATED_FIELD,
                        scope.typeOf(far))
                .build();
    }

    /** The getter, as the interface promises it. */
    MethodSpec promise(Link link) {
        return getter(scope.naming().of(link), link.peer())
                .addModifiers(Modifier.ABSTRACT)
                .addJavadoc("$L", Doc.wrapped(said(link)))
                .build();
    }

    MethodSpec accessor(Link link) {
        MemberName name = scope.naming().of(link);
        return getter(name, link.peer())
                .addAnnotation(Override.class)
                .addStatement("$L", "return " + name.constant() + ".of(this)")
                .build();
    }

    MethodSpec accessor(ReverseLink reverse) {
        MemberName name = scope.naming().of(reverse);
        String source = Doc.code(reverse.source().name());
        String doc = "Every " + source + " whose " + Doc.code(reverse.link().name()) + " leads here.";
        return getter(name, reverse.source().name())
                .addJavadoc("$L", Doc.wrapped(doc))
                .addStatement("$L", "return " + name.constant() + ".of(this)")
                .build();
    }

    private MethodSpec.Builder getter(MemberName name, String peer) {
        return MethodSpec.methodBuilder(name.getter())
                .addModifiers(Modifier.PUBLIC)
                .returns(ParameterizedTypeName.get(Api.RELATED, scope.classOf(peer)));
    }

    private static String origin(ReverseLink reverse) {
        return Doc.code(reverse.source().name() + "." + reverse.link().name());
    }

    private static String said(Link link) {
        return link.options()
                .text(KnownOption.HELP_TEXT)
                .flatMap(Doc::sentence)
                .orElse("Every " + Doc.code(link.peer()) + " that " + Doc.code(link.name()) + " links to.");
    }
}
