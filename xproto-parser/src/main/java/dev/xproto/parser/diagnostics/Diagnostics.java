package dev.xproto.parser.diagnostics;

import dev.xproto.parser.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;

/** Collects diagnostics. Not safe for use by several threads. */
public final class Diagnostics {
    private final List<Diagnostic> all = new ArrayList<>();

    /** Adds one. */
    public void report(Diagnostic diagnostic) {
        all.add(diagnostic);
    }

    /** Whether there is an error among them. */
    public boolean hasErrors() {
        for (Diagnostic diagnostic : all) {
            if (diagnostic.isError()) {
                return true;
            }
        }
        return false;
    }

    /** All of them, as they were reported. */
    List<Diagnostic> all() {
        return all;
    }

    /** All of them, by file, place, code; without repetitions. */
    public List<Diagnostic> sorted() {
        if (all.size() < 2) {
            return List.copyOf(all);
        }
        return all.stream().distinct().sorted(Diagnostics::order).toList();
    }

    /** Written out: comparators that are put together out of parts cost a short run more than all of its sorting. */
    private static int order(Diagnostic one, Diagnostic other) {
        int order = file(one).compareTo(file(other));
        if (order == 0) {
            order = Integer.compare(start(one), start(other));
        }
        if (order == 0) {
            order = one.code().id().compareTo(other.code().id());
        }
        return order == 0 ? one.message().compareTo(other.message()) : order;
    }

    private static String file(Diagnostic diagnostic) {
        return diagnostic.place().map(span -> span.file().name()).orElse("");
    }

    private static int start(Diagnostic diagnostic) {
        return diagnostic.place().map(SourceSpan::start).orElse(0);
    }
}
