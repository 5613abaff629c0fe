package dev.xproto.parser.internal;

import dev.xproto.parser.internal.grammar.XprotoLexer;
import dev.xproto.parser.source.SourceSpan;
import org.antlr.v4.runtime.Token;

/** Where statements begin and end, told from tokens alone. */
final class Statements {
    private Statements() {}

    /** Whether the word can begin a statement at the top of a file. */
    static boolean beginsAtTop(int type) {
        return switch (type) {
            case XprotoLexer.MESSAGE,
                    XprotoLexer.EXTEND,
                    XprotoLexer.ENUM,
                    XprotoLexer.SERVICE,
                    XprotoLexer.POLICY,
                    XprotoLexer.MAP,
                    XprotoLexer.REDUCE,
                    XprotoLexer.IMPORT,
                    XprotoLexer.PACKAGE,
                    XprotoLexer.OPTION -> true;
            default -> false;
        };
    }

    /** Whether the word begins a statement that can't stand in a message. */
    static boolean beginsOnlyAtTop(int type) {
        return switch (type) {
            case XprotoLexer.SERVICE,
                    XprotoLexer.POLICY,
                    XprotoLexer.MAP,
                    XprotoLexer.REDUCE,
                    XprotoLexer.IMPORT,
                    XprotoLexer.PACKAGE -> true;
            default -> false;
        };
    }

    /** Whether the word begins a field, and nothing else ever. */
    static boolean isModifier(int type) {
        return type == XprotoLexer.REQUIRED || type == XprotoLexer.OPTIONAL || type == XprotoLexer.REPEATED;
    }

    /** Whether the word can begin a statement in a message. */
    static boolean beginsInMessage(int type) {
        return switch (type) {
            case XprotoLexer.REQUIRED,
                    XprotoLexer.OPTIONAL,
                    XprotoLexer.REPEATED,
                    XprotoLexer.OPTION,
                    XprotoLexer.ENUM,
                    XprotoLexer.MESSAGE,
                    XprotoLexer.EXTENSIONS,
                    XprotoLexer.EXTEND -> true;
            default -> false;
        };
    }

    /** Whether a new statement begins here, beyond doubt: a word that begins one, first on its line. */
    static boolean surelyBegins(SpanToken token) {
        int type = token.getType();
        return isModifier(type) || ((beginsAtTop(type) || beginsInMessage(type)) && token.beginsLine());
    }

    /** Whether what stands here makes certain that the statement before it is over. */
    static boolean surelyFollow(StatementTokens tokens) {
        return tokens.current().getType() == XprotoLexer.RBRACE || surelyBegins(tokens.current());
    }

    /** Whether a closing brace really closes: what follows it can stand after a block. */
    static boolean reallyCloses(StatementTokens tokens) {
        int type = tokens.next().getType();
        return type == Token.EOF
                || type == XprotoLexer.RBRACE
                || beginsAtTop(type)
                || beginsInMessage(type)
                || tokens.current().beginsLine();
    }

    /** The place right after a token. */
    static SourceSpan after(SpanToken token) {
        SourceSpan span = token.span();
        return span.file().span(span.end(), span.end());
    }
}
