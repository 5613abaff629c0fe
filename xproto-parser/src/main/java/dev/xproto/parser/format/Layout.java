package dev.xproto.parser.format;

import dev.xproto.parser.format.Piece.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lays out a file, statement by statement. For one file; not safe for use by several threads. */
final class Layout {
    private final StringBuilder out = new StringBuilder();
    private final List<Piece> statement = new ArrayList<>();
    private int depth;
    private int nesting;
    private boolean blankWanted;
    private boolean opened = true;

    /** The whole text; ends with a line end unless it is empty. */
    String of(List<Piece> pieces) {
        for (int at = 0; at < pieces.size(); at++) {
            take(pieces.get(at), at + 1 < pieces.size() ? pieces.get(at + 1) : null);
        }
        flush();
        return out.toString();
    }

    private void take(Piece piece, @Nullable Piece next) {
        if (statement.isEmpty()) {
            if (piece.isComment() && piece.lines() == 0 && out.length() > 0) {
                trail(piece);
                return;
            }
            blankWanted = piece.lines() > 1;
        }
        if (piece.is("}") && nesting == 0) {
            close(piece, next);
            return;
        }
        statement.add(piece);
        if (piece.is("[") || piece.is("(")) {
            nesting++;
        } else if (piece.is("]") || piece.is(")")) {
            nesting = Math.max(0, nesting - 1);
        }
        if (ends(piece, next)) {
            flush();
            if (piece.is("{")) {
                depth++;
                opened = true;
            }
        }
    }

    private boolean ends(Piece piece, @Nullable Piece next) {
        if (piece.isComment()) {
            return statement.size() == 1;
        }
        if (nesting > 0) {
            return false;
        }
        boolean policyEnds = piece.kind() == Kind.BODY && (next == null || !next.is(";"));
        return piece.is(";") || piece.is("{") || policyEnds;
    }

    private void close(Piece brace, @Nullable Piece next) {
        if (!statement.isEmpty()) {
            flush();
        }
        depth = Math.max(0, depth - 1);
        blankWanted = false;
        statement.add(brace);
        if (next == null || !next.is(";")) {
            flush();
        }
    }

    /** A comment behind a statement stays behind it. */
    private void trail(Piece comment) {
        out.setLength(out.length() - 1);
        out.append(' ').append(comment.text()).append('\n');
    }

    private void flush() {
        if (statement.isEmpty()) {
            return;
        }
        if (blankWanted && !opened) {
            out.append('\n');
        }
        for (String line : StatementText.lines(statement, depth)) {
            out.append(line.stripTrailing()).append('\n');
        }
        statement.clear();
        nesting = 0;
        opened = false;
        blankWanted = false;
    }
}
