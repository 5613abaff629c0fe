package dev.xproto.parser.internal;

import dev.xproto.parser.diagnostics.Diagnostic;
import dev.xproto.parser.diagnostics.NearestNames;
import dev.xproto.parser.diagnostics.SyntaxCode;
import dev.xproto.parser.internal.grammar.XprotoLexer;
import java.util.List;
import org.antlr.v4.runtime.misc.IntervalSet;

/** What is meant by a word that begins no statement. */
final class Misspelling {
    private static final List<String> AT_TOP =
            List.of("message", "policy", "option", "package", "import", "enum", "extend", "map", "reduce");
    private static final List<String> IN_MESSAGE = List.of("required", "optional", "option", "message", "enum");

    private Misspelling() {}

    /** What to say of a word at the top of a file. */
    static Diagnostic reportStatement(SpanToken token, SpanToken next) {
        if (!isWord(token)) {
            return FaultReport.of(fault(token, XprotoLexer.MESSAGE, XprotoLexer.POLICY, XprotoLexer.OPTION), "here");
        }
        Diagnostic said = Diagnostic.at(
                token.span(),
                SyntaxCode.UNEXPECTED,
                "expected a statement such as `message` or `option` here, not " + TokenWords.found(token));
        List<String> nearest = NearestNames.of(token.getText(), AT_TOP);
        if (!nearest.isEmpty()) {
            return said.help("write `" + nearest.get(0) + "`");
        }
        return blockKeyword(token, next) == XprotoLexer.MESSAGE ? said.help("write `message`") : said;
    }

    /** The keyword of the block that surely begins here, else 0. */
    static int blockKeyword(SpanToken token, SpanToken next) {
        boolean near =
                NearestNames.of(token.getText(), AT_TOP).stream().limit(1).anyMatch("message"::equals);
        return isWord(token) && near && next.getType() == XprotoLexer.NAME ? XprotoLexer.MESSAGE : 0;
    }

    /** What to say of a word in a message. */
    static Diagnostic reportMember(SpanToken token, SpanToken next) {
        int type = token.getType();
        if ((type >= XprotoLexer.DOUBLE && type <= XprotoLexer.BYTES)
                || (type >= XprotoLexer.MANYTOONE && type <= XprotoLexer.ONETOONE)) {
            return Diagnostic.at(
                            token.span(),
                            SyntaxCode.UNEXPECTED,
                            "expected `required` or `optional` before `" + token + "`")
                    .help("write `required " + token + "` or `optional " + token + "`");
        }
        if (!isWord(token)) {
            return FaultReport.of(
                    fault(token, XprotoLexer.REQUIRED, XprotoLexer.OPTIONAL, XprotoLexer.RBRACE), "in this message");
        }
        Diagnostic said = Diagnostic.at(
                token.span(),
                SyntaxCode.UNEXPECTED,
                "expected a field, a link or an option in this message, not " + TokenWords.found(token));
        List<String> nearest = NearestNames.of(token.getText(), IN_MESSAGE);
        return nearest.isEmpty() ? said : said.help("write `" + nearest.get(0) + "`");
    }

    private static boolean isWord(SpanToken token) {
        return token.getType() == XprotoLexer.NAME || TokenWords.isKeyword(token);
    }

    private static Fault fault(SpanToken token, int... expected) {
        return new Fault(token, token, new IntervalSet(expected));
    }
}
