package dev.xproto.codegen.output;

import java.nio.file.Path;
import java.util.List;

/**
 * What a commit of output did. Immutable.
 *
 * @param written files that are new or have changed
 * @param unchanged how many files were right already and were not touched
 * @param removed files of an earlier run that nothing makes any more
 */
public record WriteReport(List<Path> written, int unchanged, List<Path> removed) {
    /** Copies the lists. */
    public WriteReport {
        written = List.copyOf(written);
        removed = List.copyOf(removed);
    }

    /** Whether nothing had to be done. */
    public boolean nothingChanged() {
        return written.isEmpty() && removed.isEmpty();
    }
}
