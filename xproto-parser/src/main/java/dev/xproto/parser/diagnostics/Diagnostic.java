package dev.xproto.parser.diagnostics;

import dev.xproto.parser.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One thing that is said about a text. Immutable.
 *
 * @param code what kind of thing
 * @param severity how bad it is here
 * @param message what is wrong, as the author of the file would put it; names in backquotes, no full stop
 * @param labels where; the first is the primary one
 * @param notes more to know
 * @param help what to do, beginning with a verb; may be empty
 */
public record Diagnostic(
        DiagnosticCode code, Severity severity, String message, List<Label> labels, List<String> notes, String help) {
    /** Copies the lists. */
    public Diagnostic {
        labels = List.copyOf(labels);
        notes = List.copyOf(notes);
    }

    /** A diagnostic of that kind at that place. */
    public static Diagnostic at(SourceSpan span, DiagnosticCode code, String message) {
        return new Diagnostic(code, code.severity(), message, List.of(new Label(span, "", true)), List.of(), "");
    }

    /** The same, saying that at its own place. */
    public Diagnostic saying(String text) {
        List<Label> changed = new ArrayList<>(labels);
        changed.set(0, new Label(labels.get(0).span(), text, true));
        return new Diagnostic(code, severity, message, changed, notes, help);
    }

    /** The same, pointing at a related place too. */
    public Diagnostic related(SourceSpan span, String text) {
        List<Label> more = new ArrayList<>(labels);
        more.add(new Label(span, text, false));
        return new Diagnostic(code, severity, message, more, notes, help);
    }

    /** The same with one more note. */
    public Diagnostic note(String text) {
        List<String> more = new ArrayList<>(notes);
        more.add(text);
        return new Diagnostic(code, severity, message, labels, more, help);
    }

    /** The same with that help. */
    public Diagnostic help(String text) {
        return new Diagnostic(code, severity, message, labels, notes, text);
    }

    /** The same, as bad as that. */
    public Diagnostic as(Severity other) {
        return new Diagnostic(code, other, message, labels, notes, help);
    }

    /** Where the fault is; empty when it is about no text. */
    public Optional<SourceSpan> place() {
        return labels.stream().filter(Label::primary).map(Label::span).findFirst();
    }

    /** Whether it is an error. */
    public boolean isError() {
        return severity == Severity.ERROR;
    }
}
