package dev.xproto.parser.internal;

import dev.xproto.parser.diagnostics.Diagnostic;
import dev.xproto.parser.diagnostics.Severity;
import dev.xproto.parser.diagnostics.StyleCode;
import dev.xproto.parser.model.KnownOption;
import dev.xproto.parser.source.SourceFile;
import dev.xproto.parser.source.SourceSpan;
import dev.xproto.parser.syntax.FileNode;
import dev.xproto.parser.syntax.MemberNode;
import dev.xproto.parser.syntax.MessageNode;
import dev.xproto.parser.syntax.OptionNode;
import dev.xproto.parser.syntax.StatementNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The options {@code suppress}: each keeps the warnings of one code quiet, in its file or its message, for a reason. */
public final class Suppressions {
    /** What codes of changes begin with. */
    private static final String OF_CHANGE = "XP07";

    private static final Pattern ONE = Pattern.compile("\\s*(XP\\d{4})\\s*:\\s*(\\S.*)", Pattern.DOTALL);
    private static final Pattern SEPARATOR = Pattern.compile(",(?=\\s*XP\\d{4}\\s*:)");

    private final List<Suppression> all = new ArrayList<>();
    private final List<Diagnostic> said = new ArrayList<>();

    /** What those files suppress. */
    public Suppressions(List<FileNode> files) {
        for (FileNode file : files) {
            for (StatementNode statement : file.statements()) {
                if (statement instanceof OptionNode option) {
                    add(option, file.span());
                } else if (statement instanceof MessageNode message) {
                    addAll(message);
                }
            }
        }
    }

    private static final class Suppression {
        private final String code;
        private final SourceSpan area;
        private final SourceSpan place;
        private boolean used;

        Suppression(String code, SourceSpan area, SourceSpan place) {
            this.code = code;
            this.area = area;
            this.place = place;
        }

        /** Whether it is about a change, so that only a comparison can tell whether it is needed. */
        boolean isOfChange() {
            return code.startsWith(OF_CHANGE);
        }

        boolean covers(Diagnostic diagnostic) {
            SourceSpan span = diagnostic.place().orElse(null);
            if (span == null || !diagnostic.code().id().equals(code)) {
                return false;
            }
            if (isOfChange() && span.file() != area.file()) {
                // What is gone has its place in the earlier file; the later file of that name speaks for it.
                return area.start() == 0 && lastName(span.file()).equals(lastName(area.file()));
            }
            return span.file() == area.file() && span.start() >= area.start() && span.end() <= area.end();
        }
    }

    private static String lastName(SourceFile file) {
        String name = file.name().replace('\\', '/');
        return name.substring(name.lastIndexOf('/') + 1);
    }

    private void addAll(MessageNode message) {
        for (MemberNode member : message.members()) {
            if (member instanceof OptionNode option) {
                add(option, message.span());
            }
        }
    }

    private void add(OptionNode option, SourceSpan area) {
        if (!option.name().text().equals(KnownOption.SUPPRESS.key())) {
            return;
        }
        SourceSpan place = option.value().span();
        for (String part : SEPARATOR.split(option.value().unquoted(), -1)) {
            Matcher one = ONE.matcher(part);
            if (one.matches()) {
                all.add(new Suppression(one.group(1), area, place));
            } else {
                said.add(Diagnostic.at(
                                place, StyleCode.SUPPRESSION_FORM, "`" + part.strip() + "` is no code with a reason")
                        .help("write `XP0601: why it is right here`"));
            }
        }
    }

    /** What remains to be said of a text, with what there is to say of the suppressions themselves. */
    public List<Diagnostic> apply(List<Diagnostic> diagnostics) {
        List<Diagnostic> remaining = remaining(diagnostics, Suppressions::isWarning);
        remaining.addAll(said);
        for (Suppression one : all) {
            if (!one.used && !one.isOfChange()) {
                remaining.add(Diagnostic.at(
                                one.place,
                                StyleCode.SUPPRESSION,
                                "there is no warning `" + one.code + "` to suppress here")
                        .note("errors can't be suppressed")
                        .help("remove the suppression"));
            }
        }
        return remaining;
    }

    /**
     * What remains to be said of a change: there errors are suppressed too, because only people know whether the change was
     * wanted.
     *
     * @param diagnostics what a comparison with an earlier version says
     */
    public List<Diagnostic> applyToChange(List<Diagnostic> diagnostics) {
        List<Diagnostic> remaining = remaining(diagnostics, one -> true);
        for (Suppression one : all) {
            if (!one.used && one.isOfChange()) {
                remaining.add(Diagnostic.at(
                                one.place,
                                StyleCode.SUPPRESSION,
                                "there is no change `" + one.code + "` to suppress here")
                        .help("remove the suppression"));
            }
        }
        return remaining;
    }

    private List<Diagnostic> remaining(List<Diagnostic> diagnostics, Predicate<Diagnostic> suppressible) {
        List<Diagnostic> remaining = new ArrayList<>();
        for (Diagnostic diagnostic : diagnostics) {
            if (!suppressible.test(diagnostic) || !suppressed(diagnostic)) {
                remaining.add(diagnostic);
            }
        }
        return remaining;
    }

    private static boolean isWarning(Diagnostic diagnostic) {
        return diagnostic.severity() == Severity.WARNING;
    }

    private boolean suppressed(Diagnostic diagnostic) {
        boolean found = false;
        for (Suppression one : all) {
            if (one.covers(diagnostic)) {
                one.used = true;
                found = true;
            }
        }
        return found;
    }
}
