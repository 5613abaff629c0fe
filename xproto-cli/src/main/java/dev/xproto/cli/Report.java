package dev.xproto.cli;

import dev.xproto.parser.diagnostics.Diagnostic;
import dev.xproto.parser.diagnostics.Severity;
import dev.xproto.parser.diagnostics.renderer.AnsiRenderer;
import dev.xproto.parser.diagnostics.renderer.JsonRenderer;
import dev.xproto.parser.diagnostics.renderer.PlainRenderer;
import dev.xproto.parser.diagnostics.renderer.Renderer;
import dev.xproto.parser.diagnostics.renderer.SarifRenderer;
import java.util.List;

/** Tells diagnostics, to people or to programs. */
final class Report {
    private static final String TEXT = "text";
    private static final String JSON = "json";

    static final Option FORMAT = Option.oneOf(
            "--format", "How to tell what is wrong: for people, or for programs.", List.of(TEXT, JSON, "sarif"));

    private final String format;
    private final Console console;

    private Report(String format, Console console) {
        this.format = format;
        this.console = console;
    }

    /** The report that was asked for; without a word that for people. */
    static Report of(Arguments arguments, Console console) {
        return new Report(arguments.value(FORMAT).orElse(TEXT), console);
    }

    /** Prints them all: for programs to standard output, for people beside it. */
    void print(List<Diagnostic> diagnostics) {
        if (!format.equals(TEXT)) {
            Renderer renderer = format.equals(JSON) ? new JsonRenderer() : new SarifRenderer();
            console.out().print(renderer.render(diagnostics));
        } else if (!diagnostics.isEmpty()) {
            Renderer renderer = console.colour() ? new AnsiRenderer() : new PlainRenderer();
            console.err().print(renderer.render(diagnostics));
            console.err().println();
            console.err().println(count(diagnostics));
        }
    }

    /** Such as {@code 1 error, 2 warnings}. */
    static String count(List<Diagnostic> diagnostics) {
        return count(diagnostics, Severity.ERROR, "error") + ", " + count(diagnostics, Severity.WARNING, "warning");
    }

    private static String count(List<Diagnostic> diagnostics, Severity severity, String word) {
        int count = 0;
        for (Diagnostic diagnostic : diagnostics) {
            count += diagnostic.severity() == severity ? 1 : 0;
        }
        return count + " " + word + (count == 1 ? "" : "s");
    }
}
