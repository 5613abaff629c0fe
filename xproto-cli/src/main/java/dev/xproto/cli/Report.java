package dev.xproto.cli;

import dev.xproto.codegen.text.JsonText;
import dev.xproto.parser.diagnostics.Diagnostic;
import dev.xproto.parser.diagnostics.Label;
import dev.xproto.parser.diagnostics.NearestNames;
import dev.xproto.parser.diagnostics.Severity;
import dev.xproto.parser.source.SourcePosition;
import dev.xproto.parser.source.SourceSpan;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Prints diagnostics, for people or for programs. */
abstract sealed class Report {
    static final Option FORMAT =
            Option.value("--format", "text|json", "How to tell what is wrong: for people, or for programs.");

    private static final List<String> FORMATS = List.of("text", "json");

    /**
     * The report that was asked for; without a word that for people.
     *
     * @throws UsageException an unknown one was asked for
     */
    static Report of(Arguments arguments, Console console) throws UsageException {
        String format = arguments.value(FORMAT.name()).orElse("text");
        return switch (format) {
            case "text" -> new Text(console.err());
            case "json" -> new Json(console.out());
            default ->
                throw new UsageException(
                        "unknown format `" + format + "`",
                        NearestNames.of(format, FORMATS).isEmpty()
                                ? "use text or json"
                                : NearestNames.question(format, FORMATS));
        };
    }

    /** Prints them all. */
    abstract void print(List<Diagnostic> diagnostics);

    /** The line, the place under it, and what belongs to it. */
    private static final class Text extends Report {
        private final PrintStream out;

        Text(PrintStream out) {
            this.out = out;
        }

        @Override
        void print(List<Diagnostic> diagnostics) {
            diagnostics.forEach(this::print);
            long errors = count(diagnostics, Severity.ERROR);
            long warnings = count(diagnostics, Severity.WARNING);
            if (errors + warnings > 0) {
                out.println(errors
                        + (errors == 1 ? " error, " : " errors, ")
                        + warnings
                        + (warnings == 1 ? " warning" : " warnings"));
            }
        }

        private static long count(List<Diagnostic> diagnostics, Severity severity) {
            return diagnostics.stream()
                    .filter(diagnostic -> diagnostic.severity() == severity)
                    .count();
        }

        private void print(Diagnostic diagnostic) {
            String severity = diagnostic.severity().name().toLowerCase(Locale.ROOT);
            String place = diagnostic.place().map(span -> span + ": ").orElse("");
            out.println(place + severity + "[" + diagnostic.code().id() + "]: " + diagnostic.message());
            diagnostic.labels().forEach(this::print);
            diagnostic.notes().forEach(note -> out.println("  note: " + note));
            if (!diagnostic.help().isEmpty()) {
                out.println("  help: " + diagnostic.help());
            }
            out.println();
        }

        private void print(Label label) {
            SourceSpan span = label.span();
            SourcePosition from = span.position();
            SourcePosition to = span.endPosition();
            String line = span.file().lines().line(from.line());
            if (!label.primary()) {
                out.println("  " + span + ":");
            }
            int end = to.line() == from.line() ? to.column() : line.codePointCount(0, line.length()) + 1;
            String mark = (label.primary() ? "^" : "-").repeat(Math.max(1, end - from.column()));
            out.println("    | " + line.replace('\t', ' '));
            out.println(("    | " + " ".repeat(from.column() - 1) + mark + " " + label.text()).stripTrailing());
        }
    }

    /** A JSON array with an object for each. */
    private static final class Json extends Report {
        private final PrintStream out;

        Json(PrintStream out) {
            this.out = out;
        }

        @Override
        void print(List<Diagnostic> diagnostics) {
            out.print(JsonText.of(diagnostics.stream().map(Json::tree).toList()));
        }

        private static Map<String, Object> tree(Diagnostic diagnostic) {
            Map<String, Object> tree = new LinkedHashMap<>();
            tree.put("code", diagnostic.code().id());
            tree.put("severity", diagnostic.severity().name().toLowerCase(Locale.ROOT));
            tree.put("message", diagnostic.message());
            List<Object> labels = new ArrayList<>();
            diagnostic.labels().forEach(label -> labels.add(tree(label)));
            tree.put("labels", labels);
            tree.put("notes", diagnostic.notes());
            tree.put("help", diagnostic.help());
            return tree;
        }

        private static Map<String, Object> tree(Label label) {
            Map<String, Object> tree = new LinkedHashMap<>();
            tree.put("file", label.span().file().name());
            tree.put("line", label.span().position().line());
            tree.put("column", label.span().position().column());
            tree.put("endLine", label.span().endPosition().line());
            tree.put("endColumn", label.span().endPosition().column());
            tree.put("primary", label.primary());
            tree.put("text", label.text());
            return tree;
        }
    }
}
