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
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Formats model files: four blanks an indent, a statement a line, one blank line at most, lists of options over several
 * lines where one is too narrow. Comments and groups of statements stay. A semicolon that is forgiven is written, and so are
 * parentheses around all that a quantifier reaches. What the file says doesn't change, and to format it again changes
 * nothing. Has no state; safe for use by many threads.
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
        String mended = mended(file.text(), parsed);
        List<Piece> pieces = Scanner.scan(readable(file, mended) ? mended : semicolons(file.text(), parsed));
        String formatted = new Layout().of(pieces);
        if (!sameWords(pieces, Scanner.scan(formatted))) {
            throw new IllegalStateException("formatting would change what `" + file.name() + "` says");
        }
        return new FormatResult(Optional.of(formatted), List.of());
    }

    /** Parentheses nest like everything else, and only so deep. */
    private static boolean readable(SourceFile file, String mended) {
        return mended.equals(file.text())
                || new XprotoCompiler()
                        .parse(SourceFile.of(file.name(), mended))
                        .accepted();
    }

    /** Writes what the author left out: semicolons, and parentheses around what a quantifier reaches. */
    private static String mended(String text, ParseResult parsed) {
        Map<Integer, String> added = new TreeMap<>(WideQuantifiers.parentheses(parsed.file(), text));
        missing(parsed).forEach(place -> added.put(place, ";"));
        return with(added, text);
    }

    private static String semicolons(String text, ParseResult parsed) {
        Map<Integer, String> added = new TreeMap<>();
        missing(parsed).forEach(place -> added.put(place, ";"));
        return with(added, text);
    }

    /** Where ends of lines stand for semicolons: where lines may be joined, nothing else would. */
    private static List<Integer> missing(ParseResult parsed) {
        List<Integer> places = new ArrayList<>();
        for (Diagnostic diagnostic : parsed.diagnostics()) {
            if (diagnostic.code() == SyntaxCode.MISSING_SEMICOLON) {
                places.add(diagnostic.place().map(SourceSpan::start).orElseThrow());
            }
        }
        return places;
    }

    private static String with(Map<Integer, String> added, String text) {
        StringBuilder whole = new StringBuilder();
        int from = 0;
        for (Map.Entry<Integer, String> one : added.entrySet()) {
            whole.append(text, from, one.getKey()).append(one.getValue());
            from = one.getKey();
        }
        return whole.append(text, from, text.length()).toString();
    }

    private static boolean sameWords(List<Piece> before, List<Piece> after) {
        boolean same = before.size() == after.size();
        for (int at = 0; same && at < before.size(); at++) {
            String one = before.get(at).text();
            String other = after.get(at).text();
            same = one.equals(other)
                    || (mayMove(before.get(at))
                            && mayMove(after.get(at))
                            && unspaced(one).equals(unspaced(other)));
        }
        return same;
    }

    /** Whether its lines may be laid out in another way. */
    private static boolean mayMove(Piece piece) {
        return piece.kind() == Kind.BODY || piece.isComment();
    }

    private static String unspaced(String text) {
        return text.replaceAll("\\s+", "");
    }
}
