package dev.xproto.parser.format;

import dev.xproto.parser.ParseResult;
import dev.xproto.parser.XprotoCompiler;
import dev.xproto.parser.diagnostics.Diagnostic;
import dev.xproto.parser.diagnostics.SyntaxCode;
import dev.xproto.parser.format.Piece.Kind;
import dev.xproto.parser.source.SourceFile;
import dev.xproto.parser.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Formats model files: four blanks an indent, a statement a line, one blank line at most, lists of options over several
 * lines where one is too narrow. Comments and groups of statements stay, and a semicolon that is forgiven is written. What
 * the file says doesn't change, and to format it again changes nothing. Has no state; safe for use by many threads.
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
        List<Piece> pieces = Scanner.scan(mended(file.text(), parsed.diagnostics()));
        String formatted = new Layout().of(pieces);
        if (!words(pieces).equals(words(Scanner.scan(formatted)))) {
            throw new IllegalStateException("formatting would change what `" + file.name() + "` says");
        }
        return new FormatResult(Optional.of(formatted), List.of());
    }

    /** Writes the semicolons that ends of lines stand for: where lines may be joined, nothing else would. */
    private static String mended(String text, List<Diagnostic> diagnostics) {
        StringBuilder mended = new StringBuilder(text);
        int added = 0;
        for (Diagnostic diagnostic : diagnostics) {
            if (diagnostic.code() == SyntaxCode.MISSING_SEMICOLON) {
                int end = diagnostic.place().map(SourceSpan::start).orElseThrow();
                mended.insert(end + added, ';');
                added++;
            }
        }
        return mended.toString();
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
