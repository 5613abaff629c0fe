package dev.xproto.maven;

import dev.xproto.parser.diagnostics.Diagnostic;
import dev.xproto.parser.diagnostics.Label;
import dev.xproto.parser.source.SourcePosition;
import dev.xproto.parser.source.SourceSpan;
import java.nio.file.Path;
import org.apache.maven.plugin.logging.Log;

/** Prints diagnostics as the compiler plugin prints those of javac, which is the form that IDEs make links of. */
final class DiagnosticLog {
    private final Log log;
    private final Path base;

    /**
     * A printer.
     *
     * @param base what relative names of files are relative to
     */
    DiagnosticLog(Log log, Path base) {
        this.log = log;
        this.base = base;
    }

    /** Prints it, with everything that belongs to it. */
    void print(Diagnostic diagnostic) {
        String text = text(diagnostic);
        switch (diagnostic.severity()) {
            case ERROR -> log.error(text);
            case WARNING -> log.warn(text);
            case NOTE -> log.info(text);
        }
    }

    private String text(Diagnostic diagnostic) {
        StringBuilder text = new StringBuilder();
        diagnostic.place().ifPresent(place -> text.append(place(place)).append(' '));
        text.append('[').append(diagnostic.code().id()).append("] ").append(diagnostic.message());
        for (Label label : diagnostic.labels()) {
            if (!label.primary()) {
                text.append("\n    ").append(place(label.span())).append(' ').append(label.text());
            } else if (!label.text().isEmpty()) {
                text.append("\n    here: ").append(label.text());
            }
        }
        diagnostic.notes().forEach(note -> text.append("\n    note: ").append(note));
        if (!diagnostic.help().isEmpty()) {
            text.append("\n    help: ").append(diagnostic.help());
        }
        return text.toString();
    }

    private String place(SourceSpan span) {
        SourcePosition position = span.position();
        return file(span.file().name()) + ":[" + position.line() + "," + position.column() + "]";
    }

    /** Absolute where it is a file; what is inside a jar has a name and no path. */
    private String file(String name) {
        return name.contains("!/") ? name : base.resolve(name).toString();
    }
}
