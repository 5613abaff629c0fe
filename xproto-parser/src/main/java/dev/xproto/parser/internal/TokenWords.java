package dev.xproto.parser.internal;

import dev.xproto.parser.internal.grammar.XprotoLexer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.misc.IntervalSet;

/** What tokens are called when people read of them. */
final class TokenWords {
    private static final int SHOWN = 3;
    private static final int LONGEST = 30;

    private TokenWords() {}

    /** The found token, such as {@code `}`}, or {@code the end of the file}. */
    static String found(SpanToken token) {
        if (token.getType() == Token.EOF) {
            return "the end of the file";
        }
        String text = token.getText().replaceAll("\\s+", " ");
        return "`" + (text.length() > LONGEST ? text.substring(0, LONGEST) + "..." : text) + "`";
    }

    /** At most three of what could stand there, joined. */
    static String expected(IntervalSet types) {
        Set<String> words = new LinkedHashSet<>();
        for (int type : types.toArray()) {
            words.add(word(type));
        }
        List<String> shown = new ArrayList<>(words);
        if (shown.size() > SHOWN) {
            shown = new ArrayList<>(shown.subList(0, SHOWN));
            shown.add("something alike");
        }
        if (shown.size() < 2) {
            return String.join("", shown);
        }
        return String.join(", ", shown.subList(0, shown.size() - 1)) + " or " + shown.get(shown.size() - 1);
    }

    private static String word(int type) {
        return switch (type) {
            case XprotoLexer.NAME -> "a name";
            case XprotoLexer.NUMBER -> "a number";
            case XprotoLexer.STRING -> "a text in quotes";
            case XprotoLexer.SYMBOL -> "a name";
            case XprotoLexer.PYTHON -> "`{{ }}`";
            case XprotoLexer.BODY_TRUE -> "`True`";
            case XprotoLexer.BODY_FALSE -> "`False`";
            // Signs that both modes have: the vocabulary knows no single spelling for them.
            case XprotoLexer.ARROW -> "`->`";
            case XprotoLexer.COLON -> "`:`";
            case XprotoLexer.EQUALS -> "`=`";
            case XprotoLexer.LPAREN -> "`(`";
            case XprotoLexer.RPAREN -> "`)`";
            case XprotoLexer.COMMA -> "`,`";
            case XprotoLexer.PLUS -> "`+`";
            case XprotoLexer.GREATER -> "`>`";
            case XprotoLexer.OR -> "`|`";
            case XprotoLexer.AND -> "`&`";
            case Token.EOF -> "the end of the file";
            default -> literal(type);
        };
    }

    private static String literal(int type) {
        String name = XprotoLexer.VOCABULARY.getLiteralName(type);
        return name == null ? "something else" : "`" + name.substring(1, name.length() - 1) + "`";
    }

    /** Whether it is a word of the language, which can't be a name. */
    static boolean isKeyword(SpanToken token) {
        int type = token.getType();
        return type >= XprotoLexer.DOUBLE && type <= XprotoLexer.REDUCE;
    }
}
