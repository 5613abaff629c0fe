package dev.xproto.parser.internal;

import dev.xproto.parser.diagnostics.Diagnostic;
import dev.xproto.parser.diagnostics.SyntaxCode;
import dev.xproto.parser.internal.grammar.XprotoLexer;
import dev.xproto.parser.source.SourceFile;
import dev.xproto.parser.source.SourceSpan;
import java.util.Map;
import org.antlr.v4.runtime.Token;

/** Puts a fault into words. */
final class FaultReport {
    private static final Map<Character, String> BETTER = Map.of(
            '\u201c',
            "write `\"` instead",
            '\u201d',
            "write `\"` instead",
            '\u2018',
            "write `\"` instead",
            '\u2019',
            "write `\"` instead",
            '\'',
            "write texts in double quotes");

    private FaultReport() {}

    /**
     * What to say.
     *
     * @param fault where and what
     * @param doing such as {@code in this field}
     */
    static Diagnostic of(Fault fault, String doing) {
        SpanToken token = fault.token();
        return switch (token.getType()) {
            case XprotoLexer.ILLEGAL -> character(token);
            case XprotoLexer.UNCLOSED_STRING -> unclosed(token, "a text", "end it with `\"` on the same line");
            case XprotoLexer.UNCLOSED_COMMENT -> unclosed(token, "a comment", "end it with `*/`");
            case XprotoLexer.UNCLOSED_PYTHON -> unclosed(token, "a Python part", "end it with `}}`");
            case XprotoLexer.TOO_DEEP ->
                Diagnostic.at(
                                token.span(),
                                SyntaxCode.TOO_DEEP,
                                "parentheses nest deeper than " + StatementTokens.DEEPEST)
                        .help("split the policy and call the parts with `*part(obj)`");
            default -> unexpected(fault, doing);
        };
    }

    private static Diagnostic character(SpanToken token) {
        SourceSpan half = token.span();
        SourceFile file = half.file();
        int c = file.text().codePointAt(half.start()); // the lexer sees characters beyond 16 bits as two
        SourceSpan whole = file.span(half.start(), half.start() + Character.charCount(c));
        Diagnostic said =
                Diagnostic.at(whole, SyntaxCode.CHARACTER, "the language has no character " + shown(c) + " here");
        String better = Character.isBmpCodePoint(c) ? BETTER.get((char) c) : null;
        return better == null ? said.help("remove it, or put it in quotes") : said.help(better);
    }

    private static String shown(int c) {
        boolean visible = (c > ' ' && c < 0x7f)
                || Character.isLetterOrDigit(c)
                || (Character.isBmpCodePoint(c) && BETTER.containsKey((char) c));
        return visible ? "`" + Character.toString(c) + "`" : String.format("U+%04X", c);
    }

    private static Diagnostic unclosed(SpanToken token, String what, String help) {
        return Diagnostic.at(token.span(), SyntaxCode.UNCLOSED, what + " begins here and has no end")
                .help(help);
    }

    private static Diagnostic unexpected(Fault fault, String doing) {
        SpanToken token = fault.token();
        if (TokenWords.isKeyword(token)
                && fault.expected().contains(XprotoLexer.NAME)
                && !Statements.surelyBegins(token)) {
            return Diagnostic.at(
                            token.span(),
                            SyntaxCode.KEYWORD,
                            TokenWords.found(token) + " is a word of the language and can't be a name")
                    .help("take another name, such as `" + token.getText() + "_value`");
        }
        String expected = TokenWords.expected(fault.expected());
        boolean endMissing = fault.expected().contains(XprotoLexer.SEMICOLON) && ends(token);
        SourceSpan place = endMissing ? Statements.after(fault.before()) : token.span();
        String instead = endMissing ? "" : ", not " + TokenWords.found(token);
        Diagnostic said = Diagnostic.at(place, SyntaxCode.UNEXPECTED, "expected " + expected + " " + doing + instead);
        return endMissing ? said.help("add `;` after " + TokenWords.found(fault.before())) : said;
    }

    private static boolean ends(SpanToken token) {
        return token.getType() == Token.EOF || token.getType() == XprotoLexer.RBRACE || Statements.surelyBegins(token);
    }
}
