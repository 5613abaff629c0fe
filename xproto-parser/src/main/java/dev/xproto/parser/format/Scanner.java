package dev.xproto.parser.format;

import dev.xproto.parser.format.Piece.Kind;
import java.util.ArrayList;
import java.util.List;

/** Cuts a text that the grammar accepts into pieces. */
final class Scanner {
    private final String text;
    private final List<Piece> pieces = new ArrayList<>();
    private int at;

    private Scanner(String text) {
        this.text = text;
    }

    /** All pieces, in order. */
    static List<Piece> scan(String text) {
        Scanner scanner = new Scanner(text);
        scanner.run();
        return scanner.pieces;
    }

    private void run() {
        while (true) {
            int begin = at;
            int lines = 0;
            while (at < text.length() && isBlank(text.charAt(at))) {
                lines += isLineEnd(at) ? 1 : 0;
                at++;
            }
            if (at == text.length()) {
                return;
            }
            boolean spaced = at > begin;
            int start = at;
            Kind kind = next();
            pieces.add(new Piece(kind, text.substring(start, at).stripTrailing(), lines, spaced));
        }
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\f' || c == '\n' || c == '\r' || c == '\ufeff';
    }

    /** A carriage return counts unless a line feed follows, which counts itself. */
    private boolean isLineEnd(int place) {
        char c = text.charAt(place);
        return c == '\n' || (c == '\r' && !text.startsWith("\n", place + 1));
    }

    private Kind next() {
        char c = text.charAt(at);
        if (c == '#' || text.startsWith("//", at)) {
            skipLine();
            return Kind.LINE_COMMENT;
        }
        if (text.startsWith("/*", at)) {
            skipPast("*/", at + 2);
            return Kind.BLOCK_COMMENT;
        }
        if (c == '"') {
            skipString();
            return Kind.STRING;
        }
        if (c == '<') {
            skipBody();
            return Kind.BODY;
        }
        if (isWord(c) || (isSign(c) && at + 1 < text.length() && isDigit(text.charAt(at + 1)))) {
            skipWord();
            return Kind.WORD;
        }
        at += text.startsWith("->", at) || text.startsWith("::", at) ? 2 : 1;
        return Kind.MARK;
    }

    private static boolean isWord(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || isDigit(c) || c == '_' || c == '$';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isSign(char c) {
        return c == '+' || c == '-';
    }

    private void skipWord() {
        boolean number = !isWord(text.charAt(at)) || isDigit(text.charAt(at));
        at++;
        while (at < text.length()) {
            char c = text.charAt(at);
            boolean point = number && c == '.' && at + 1 < text.length() && isDigit(text.charAt(at + 1));
            boolean more = number ? isDigit(c) || point : isWord(c) || c == '+';
            if (!more) {
                return;
            }
            at++;
        }
    }

    private void skipString() {
        at++;
        while (at < text.length() && text.charAt(at) != '"') {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        at = Math.min(text.length(), at + 1);
    }

    private void skipLine() {
        while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            at++;
        }
    }

    private void skipPast(String end, int from) {
        int found = text.indexOf(end, from);
        at = found < 0 ? text.length() : found + end.length();
    }

    private void skipBody() {
        at++;
        while (at < text.length() && text.charAt(at) != '>') {
            char c = text.charAt(at);
            if (c == '"') {
                skipString();
            } else if (text.startsWith("{{", at)) {
                skipPast("}}", at + 2);
            } else if (text.startsWith("->", at)) {
                at += 2;
            } else if (text.startsWith("/*", at)) {
                skipPast("*/", at + 2);
            } else if (c == '#' || text.startsWith("//", at)) {
                skipLine();
            } else {
                at++;
            }
        }
        at = Math.min(text.length(), at + 1);
    }
}
