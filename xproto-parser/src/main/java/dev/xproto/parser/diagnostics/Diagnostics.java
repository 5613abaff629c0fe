package dev.xproto.parser.diagnostics;

import dev.xproto.parser.source.SourceSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects diagnostics. Not safe for use by several threads. */
public final class Diagnostics {
    private static final Comparator<Diagnostic> ORDER = Comparator.comparing(
                    (Diagnostic d) -> d.place().map(span -> span.file().name()).orElse(""))
            .thenComparing(d -> d.place().map(SourceSpan::start).orElse(0))
            .thenComparing(d -> d.code().id())
            .thenComparing(Diagnostic::message);

    private final List<Diagnostic> all = new ArrayList<>();

    /** Adds one. */
    public void report(Diagnostic diagnostic) {
        all.add(diagnostic);
    }

    /** Whether there is an error among them. */
    public boolean hasErrors() {
        return all.stream().anyMatch(Diagnostic::isError);
    }

    /** All of them, as they were reported. */
    List<Diagnostic> all() {
        return all;
    }

    /** All of them, by file, place, code; without repetitions. */
    public List<Diagnostic> sorted() {
        return all.stream().distinct().sorted(ORDER).toList();
    }
}
