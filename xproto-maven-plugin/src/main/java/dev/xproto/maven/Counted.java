package dev.xproto.maven;

import dev.xproto.parser.diagnostics.Diagnostic;
import dev.xproto.parser.diagnostics.Severity;
import java.util.List;

/** Says how many there are. */
final class Counted {
    private Counted() {}

    /** Such as {@code 2 errors and 1 warning}. */
    static String of(List<Diagnostic> diagnostics) {
        long errors = count(diagnostics, Severity.ERROR);
        long warnings = count(diagnostics, Severity.WARNING);
        if (warnings == 0) {
            return plural(errors, "error");
        }
        return errors == 0
                ? plural(warnings, "warning")
                : plural(errors, "error") + " and " + plural(warnings, "warning");
    }

    private static long count(List<Diagnostic> diagnostics, Severity severity) {
        return diagnostics.stream()
                .filter(diagnostic -> diagnostic.severity() == severity)
                .count();
    }

    private static String plural(long count, String noun) {
        return count == 1 ? "1 " + noun : count + " " + noun + "s";
    }
}
