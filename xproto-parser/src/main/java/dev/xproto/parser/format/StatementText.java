package dev.xproto.parser.format;

import dev.xproto.parser.format.Piece.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Lays out the pieces of one statement: on one line where that fits, else with each option of a list on its own. */
final class StatementText {
    /** The widest line that is written, in characters, unless one word alone is wider. */
    static final int WIDEST = 120;

    private static final String STEP = "    ";
    private static final Set<String> TIGHT = Set.of("->", "::", ":", "/", ".");
    private static final Set<String> ENDS = Set.of(";", ",", ")", "]");

    private StatementText() {}

    /** The statement's lines, each with its indent. */
    static List<String> lines(List<Piece> pieces, int depth) {
        String indent = STEP.repeat(depth);
        String line = indent + joined(pieces);
        boolean wide = line.codePointCount(0, line.length()) > WIDEST || line.contains("\n");
        if (isTorn(pieces) || (wide && hasList(pieces))) {
            return broken(pieces, depth);
        }
        return List.of(line.split("\n", -1));
    }

    /** Whether a comment in the middle ends a line. */
    private static boolean isTorn(List<Piece> pieces) {
        for (int at = 0; at < pieces.size() - 1; at++) {
            if (pieces.get(at).kind() == Kind.LINE_COMMENT) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasList(List<Piece> pieces) {
        for (Piece piece : pieces) {
            if (piece.is("[")) {
                return true;
            }
        }
        return false;
    }

    private static List<String> broken(List<Piece> pieces, int depth) {
        List<String> lines = new ArrayList<>();
        List<Piece> line = new ArrayList<>();
        int nesting = 0;
        for (int at = 0; at < pieces.size(); at++) {
            Piece piece = pieces.get(at);
            if (piece.is("]") && --nesting == 0) {
                flush(line, depth + 1, lines);
            }
            line.add(piece);
            boolean opens = piece.is("[") && ++nesting == 1;
            boolean ends = piece.is(",") && nesting == 1 && !isTrailed(pieces, at);
            if (opens || ends || piece.kind() == Kind.LINE_COMMENT) {
                flush(line, opens ? depth : nesting > 0 ? depth + 1 : depth, lines);
            }
        }
        flush(line, depth, lines);
        return lines;
    }

    /** A comment behind a comma stays on the comma's line. */
    private static boolean isTrailed(List<Piece> pieces, int at) {
        return at + 1 < pieces.size()
                && pieces.get(at + 1).isComment()
                && pieces.get(at + 1).lines() == 0;
    }

    private static void flush(List<Piece> line, int depth, List<String> lines) {
        if (!line.isEmpty()) {
            lines.addAll(List.of((STEP.repeat(depth) + joined(line)).split("\n", -1)));
            line.clear();
        }
    }

    private static String joined(List<Piece> pieces) {
        StringBuilder line = new StringBuilder();
        for (int at = 0; at < pieces.size(); at++) {
            Piece piece = pieces.get(at);
            if (at > 0 && needsBlank(pieces.get(at - 1), piece)) {
                line.append(' ');
            }
            line.append(piece.kind() == Kind.BODY ? PolicyText.of(piece.text()) : piece.text());
        }
        return line.toString();
    }

    private static boolean needsBlank(Piece before, Piece piece) {
        if (before.isComment() || piece.isComment()) {
            return true;
        }
        if (before.is("+") || piece.is("+") || before.is("-") || piece.is("-")) {
            return piece.spaced();
        }
        if (piece.kind() == Kind.MARK && ENDS.contains(piece.text())) {
            return false;
        }
        if (before.is("(") || before.is("[")) {
            return false;
        }
        boolean tight = (piece.kind() == Kind.MARK && TIGHT.contains(piece.text()))
                || (before.kind() == Kind.MARK && TIGHT.contains(before.text()));
        return !tight;
    }
}
