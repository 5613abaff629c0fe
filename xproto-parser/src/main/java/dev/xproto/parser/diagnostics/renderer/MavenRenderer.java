package dev.xproto.parser.diagnostics.renderer;

import dev.xproto.parser.diagnostics.Diagnostic;
import dev.xproto.parser.source.SourceSpan;
import java.util.List;
import java.util.Optional;

/**
 * Prints diagnostics the way Maven prints those of compilers, so that development environments link the place:
 * {@code path:[line,column] message}. Notes and help follow, indented. Without a level, which the log adds.
 */
public final class MavenRenderer implements Renderer {
    @Override
    public String render(List<Diagnostic> diagnostics) {
        StringBuilder out = new StringBuilder();
        diagnostics.forEach(diagnostic -> out.append(render(diagnostic)).append('\n'));
        return out.toString();
    }

    /** One of them, without a line end. */
    public String render(Diagnostic diagnostic) {
        StringBuilder out = new StringBuilder();
        Optional<SourceSpan> place = diagnostic.place();
        place.ifPresent(span -> out.append(span.file().name())
                .append(":[")
                .append(span.position().line())
                .append(',')
                .append(span.position().column())
                .append("] "));
        out.append('[').append(diagnostic.code().id()).append("] ").append(diagnostic.message());
        diagnostic.labels().stream()
                .filter(label -> !label.primary())
                .forEach(label ->
                        out.append("\n  see ").append(label.span()).append(": ").append(label.text()));
        diagnostic.notes().forEach(note -> out.append("\n  note: ").append(note));
        if (!diagnostic.help().isEmpty()) {
            out.append("\n  help: ").append(diagnostic.help());
        }
        return out.toString();
    }
}
