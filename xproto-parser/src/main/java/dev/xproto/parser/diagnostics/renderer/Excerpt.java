package dev.xproto.parser.diagnostics.renderer;

import dev.xproto.parser.diagnostics.Diagnostic;
import dev.xproto.parser.diagnostics.Label;
import dev.xproto.parser.diagnostics.Severity;
import dev.xproto.parser.source.SourceFile;
import dev.xproto.parser.source.SourcePosition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Prints diagnostics with the lines that they are about. */
final class Excerpt {
    private static final int WIDEST = 160;

    private final Paint paint;
    private final StringBuilder out = new StringBuilder();

    Excerpt(Paint paint) {
        this.paint = paint;
    }

    String render(List<Diagnostic> diagnostics) {
        for (Diagnostic diagnostic : diagnostics) {
            if (out.length() > 0) {
                line("");
            }
            render(diagnostic);
        }
        return out.toString();
    }

    private void line(String text) {
        out.append(text).append('\n');
    }

    private void render(Diagnostic diagnostic) {
        String word = diagnostic.severity().name().toLowerCase(Locale.ROOT);
        line(paint.loud(diagnostic.severity(), word + "[" + diagnostic.code().id() + "]")
                + paint.bold(": " + diagnostic.message()));
        int gutter = gutter(diagnostic);
        boolean first = true;
        for (SourceFile file : files(diagnostic)) {
            List<Label> labels = labels(diagnostic, file);
            SourcePosition position = labels.stream()
                    .filter(Label::primary)
                    .findFirst()
                    .orElse(labels.get(0))
                    .span()
                    .position();
            String arrow = first ? "--> " : "::: ";
            line(" ".repeat(gutter) + paint.faint(arrow) + file.name() + ":" + position);
            lines(diagnostic.severity(), labels, gutter);
            first = false;
        }
        footnotes(diagnostic, gutter);
    }

    private void footnotes(Diagnostic diagnostic, int gutter) {
        String edge = " ".repeat(gutter) + paint.faint(" = ");
        diagnostic.notes().forEach(note -> line(edge + paint.bold("note") + ": " + note));
        if (!diagnostic.help().isEmpty()) {
            line(edge + paint.bold("help") + ": " + diagnostic.help());
        }
        line(edge + paint.bold("docs") + ": docs/diagnostics/"
                + diagnostic.code().id() + ".md");
    }

    private static List<SourceFile> files(Diagnostic diagnostic) {
        return diagnostic.labels().stream()
                .map(label -> label.span().file())
                .distinct()
                .toList();
    }

    private static List<Label> labels(Diagnostic diagnostic, SourceFile file) {
        return diagnostic.labels().stream()
                .filter(label -> label.span().file() == file)
                .sorted(Comparator.comparingInt(label -> label.span().start()))
                .toList();
    }

    private static int gutter(Diagnostic diagnostic) {
        int last = diagnostic.labels().stream()
                .mapToInt(label -> label.span().position().line())
                .max()
                .orElse(1);
        return String.valueOf(last).length() + 1;
    }

    private void lines(Severity severity, List<Label> labels, int gutter) {
        line(" ".repeat(gutter) + paint.faint(" |"));
        int before = 0;
        List<Label> marked = new ArrayList<>(labels);
        for (Label label : marked) {
            int at = label.span().position().line();
            if (before != 0 && at > before + 1) {
                line(paint.faint("..."));
            }
            if (at != before) {
                String number = String.format("%" + gutter + "d", at);
                line(paint.faint(number + " |") + " "
                        + shown(label.span().file().lines().line(at)));
            }
            marks(severity, label, gutter);
            before = at;
        }
        line(" ".repeat(gutter) + paint.faint(" |"));
    }

    private void marks(Severity severity, Label label, int gutter) {
        SourcePosition start = label.span().position();
        SourcePosition end = label.span().endPosition();
        String text = label.span().file().lines().line(start.line());
        int length = text.codePointCount(0, text.length());
        int from = Math.min(start.column(), length + 1);
        int to = end.line() == start.line() ? end.column() : length + 1;
        if (from > WIDEST) {
            return;
        }
        int width = Math.max(1, Math.min(to, WIDEST) - from);
        String marks = (label.primary() ? "^" : "-").repeat(width);
        String said = label.text().isEmpty() ? "" : " " + label.text();
        String painted = label.primary() ? paint.loud(severity, marks + said) : paint.faint(marks + said);
        line(" ".repeat(gutter) + paint.faint(" |") + " " + indent(text, from - 1) + painted);
    }

    /** Blanks that are as wide as the text before the marks: tabs stay tabs. */
    private static String indent(String text, int codePoints) {
        StringBuilder blanks = new StringBuilder();
        text.codePoints().limit(codePoints).forEach(c -> blanks.append(c == '\t' ? '\t' : ' '));
        return blanks.toString();
    }

    private static String shown(String text) {
        String printable = text.replaceAll("[\\p{Cntrl}&&[^\\t]]", "?");
        return printable.length() > WIDEST ? printable.substring(0, WIDEST) + "..." : printable;
    }
}
