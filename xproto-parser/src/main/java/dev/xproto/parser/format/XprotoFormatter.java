package dev.xproto.parser.format;

import dev.xproto.parser.ParseResult;
import dev.xproto.parser.XprotoCompiler;
import dev.xproto.parser.diagnostics.Diagnostic;
import dev.xproto.parser.format.Piece.Kind;
import dev.xproto.parser.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Formats model files: four blanks an indent, a statement a line, one blank line at most, lists of options over several
 * lines where one is too narrow. Comments and groups of statements stay. What the file says doesn't change, and to format
 * it again changes nothing. Has no state; safe for use by many threads.
 */
public final class XprotoFormatter {
    /** Made anew wherever it is needed. */
    public XprotoFormatter() {}

    /**
     * What came out.
     *
     * @param text the formatted text; empty when the file can't be read as written, because nobody knows then what it means
     * @param diagnostics why not, sorted
     */
    public record FormatResult(Optional<String> text, List<Diagnostic> diagnostics) {
        /** Copies the list. */
        public FormatResult {
            diagnostics = List.copyOf(diagnostics);
        }
    }

    /** Formats a file. */
    public FormatResult format(SourceFile file) {
        ParseResult parsed = new XprotoCompiler().parse(file);
        if (!parsed.accepted()) {
            return new FormatResult(Optional.empty(), parsed.diagnostics());
        }
        List<Piece> pieces = Scanner.scan(file.text());
        String formatted = new Layout().of(pieces);
        if (!words(pieces).equals(words(Scanner.scan(formatted)))) {
            throw new IllegalStateException("formatting would change what `" + file.name() + "` says");
        }
        return new FormatResult(Optional.of(formatted), List.of());
    }

    private static List<String> words(List<Piece> pieces) {
        List<String> words = new ArrayList<>();
        for (Piece piece : pieces) {
            words.add(
                    piece.kind() == Kind.BODY || piece.isComment()
                            ? piece.text().replaceAll("\\s+", "")
                            : piece.text());
        }
        return words;
    }
}
