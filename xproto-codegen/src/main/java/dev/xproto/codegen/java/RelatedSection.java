package dev.xproto.codegen.java;

import dev.xproto.parser.index.LinkIndex.ReverseLink;
import dev.xproto.parser.model.KnownOption;
import dev.xproto.parser.model.Link;

/** What a class has where one object is linked to several: a constant and a getter. */
final class RelatedSection {
    private final ModelScope scope;
    private final SourceText out;

    RelatedSection(ModelScope scope, SourceText out) {
        this.scope = scope;
        this.out = out;
    }

    void constant(Link link) {
        out.doc("The link " + Doc.code(link.name()) + ".");
        String constant = scope.naming().of(link).constant();
        constant(scope.selfName(out), scope.nameOf(link.peer(), out), constant, link.name(), true);
    }

    void constant(ReverseLink reverse) {
        out.doc("The far side of "
                + Doc.code(reverse.source().name() + "." + reverse.link().name()) + ".");
        constant(
                scope.selfName(out),
                scope.nameOf(reverse.source().name(), out),
                scope.naming().of(reverse).constant(),
                reverse.link().reverse().orElseThrow(),
                false);
    }

    /** For a peer in another jar, whose class can't have a getter: the constant reads it off any object of the peer. */
    void farConstant(ReverseLink reverse) {
        Link link = reverse.link();
        out.doc("The far side of " + Doc.code(link.name()) + ", read off a " + Doc.code(link.peer()) + ".");
        constant(
                scope.nameOf(link.peer(), out),
                scope.selfName(out),
                scope.names().farReverse(reverse),
                link.reverse().orElseThrow(),
                false);
    }

    private void constant(String near, String far, String constant, String name, boolean writable) {
        String holder = out.name(Api.RELATED_FIELD);
        out.constant(
                "public static final " + holder + "<" + near + ", " + far + "> " + constant,
                "new " + holder + "<>(" + Literal.of(name) + ", " + writable + ", () -> " + far + ".TYPE)");
    }

    /** The getter, as the interface promises it. */
    void promise(Link link) {
        out.doc(Doc.wrapped(said(link)));
        out.signature(related(link.peer()) + " " + scope.naming().of(link).getter(), "", ";");
    }

    void accessor(Link link) {
        out.gap();
        Api.override(out);
        accessor(scope.naming().of(link), link.peer());
    }

    void accessor(ReverseLink reverse) {
        String source = reverse.source().name();
        out.doc(Doc.wrapped("Every " + Doc.code(source) + " whose "
                + Doc.code(reverse.link().name()) + " leads here."));
        accessor(scope.naming().of(reverse), source);
    }

    private void accessor(MemberName name, String peer) {
        out.method("public " + related(peer) + " " + name.getter(), "", "return " + name.constant() + ".of(this)");
    }

    private String related(String peer) {
        return out.name(Api.RELATED) + "<" + scope.nameOf(peer, out) + ">";
    }

    private static String said(Link link) {
        return link.options()
                .text(KnownOption.HELP_TEXT)
                .flatMap(Doc::sentence)
                .orElse("Every " + Doc.code(link.peer()) + " that " + Doc.code(link.name()) + " links to.");
    }
}
