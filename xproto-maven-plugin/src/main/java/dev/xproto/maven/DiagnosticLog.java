package dev.xproto.maven;

import dev.xproto.parser.diagnostics.Diagnostic;
import dev.xproto.parser.diagnostics.Label;
import dev.xproto.parser.source.SourcePosition;
import dev.xproto.parser.source.SourceSpan;
import java.io.File;
import java.nio.file.Path;
import org.apache.maven.plugin.logging.Log;
import org.codehaus.plexus.build.BuildContext;
import org.jspecify.annotations.Nullable;

/** Prints diagnostics as the compiler plugin prints those of javac, which is the form that IDEs make links of. */
final class DiagnosticLog {
    private final Log log;
    private final Path base;
    private final @Nullable BuildContext editor;

    /**
     * A printer.
     *
     * @param base what relative names of files are relative to
     * @param editor marks the places in its windows; null on the command line
     */
    DiagnosticLog(Log log, Path base, @Nullable BuildContext editor) {
        this.log = log;
        this.base = base;
        this.editor = editor;
    }

    /** Prints it, with everything that belongs to it. */
    void print(Diagnostic diagnostic) {
        String text = text(diagnostic);
        if (editor != null) {
            mark(diagnostic, editor);
        }
        switch (diagnostic.severity()) {
            case ERROR -> log.error(text);
            case WARNING -> log.warn(text);
            case NOTE -> log.info(text);
        }
    }

    private void mark(Diagnostic diagnostic, BuildContext editor) {
        diagnostic.place().filter(place -> !place.file().name().contains("!/")).ifPresent(place -> {
            SourcePosition position = place.position();
            editor.addMessage(
                    new File(file(place.file().name())),
                    position.line(),
                    position.column(),
                    "[" + diagnostic.code().id() + "] " + diagnostic.message(),
                    diagnostic.isError() ? BuildContext.SEVERITY_ERROR : BuildContext.SEVERITY_WARNING,
                    null);
        });
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
