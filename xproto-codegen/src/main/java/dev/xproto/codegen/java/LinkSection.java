package dev.xproto.codegen.java;

import dev.xproto.parser.model.KnownOption;
import dev.xproto.parser.model.Link;

/** What a class has for a link to one object: a constant, and getters and setters of the object and of its id. */
final class LinkSection {
    private final ModelScope scope;
    private final SourceText out;

    LinkSection(ModelScope scope, SourceText out) {
        this.scope = scope;
        this.out = out;
    }

    void constant(Link link) {
        String holder = out.name(Api.LINK_FIELD);
        String peer = scope.nameOf(link.peer(), out);
        out.doc("The link " + Doc.code(link.name()) + ".");
        out.constant(
                "public static final " + holder + "<" + scope.selfName(out) + ", " + peer + "> "
                        + name(link).constant(),
                "new " + holder + "<>(" + Literal.of(link.name()) + ", () -> " + peer + ".TYPE)");
    }

    /** The getters, as the interface promises them. */
    void promises(Link link) {
        String thrown = link.required()
                ? "\n\n@throws IllegalStateException it isn't set, which only a new object can show"
                : "";
        out.doc(Doc.wrapped(said(link)) + thrown);
        out.signature(type(link) + " " + name(link).getter(), "", ";");
        out.doc("The id of what " + Doc.code(link.name()) + " links to" + unset(link) + ".");
        out.signature(idType(link) + " " + name(link).idGetter(), "", ";");
    }

    void accessors(Link link) {
        MemberName name = name(link);
        out.gap();
        Api.override(out);
        out.method(
                "public " + type(link) + " " + name.getter(),
                "",
                "return " + name.constant() + (link.required() ? ".getPeer(this)" : ".findPeer(this)"));
        out.doc("Links " + Doc.code(link.name()) + " to an object that is saved" + none(link) + ".");
        out.method("public void " + name.setter(), type(link) + " value", name.constant() + ".setPeer(this, value)");
        out.gap();
        Api.override(out);
        out.method(
                "public " + idType(link) + " " + name.idGetter(),
                "",
                "return " + name.constant() + (link.required() ? ".get(this)" : ".find(this)"));
        out.doc("Links " + Doc.code(link.name()) + " to the object with that id" + none(link) + ".");
        out.method("public void " + name.idSetter(), idType(link) + " value", name.constant() + ".set(this, value)");
    }

    private MemberName name(Link link) {
        return scope.naming().of(link);
    }

    private String type(Link link) {
        return link.required() ? scope.nameOf(link.peer(), out) : scope.nullableNameOf(link.peer(), out);
    }

    private String idType(Link link) {
        return link.required() ? FieldKind.INT.type(out) : out.nullable(FieldKind.INT.boxed());
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
