package dev.xproto.runtime.remote;

import dev.xproto.sync.spi.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads findings back out of the text in which a core tells them. */
final class FindingText {
    private static final Pattern HEAD =
            Pattern.compile("(.+?)(?::(\\d{1,9}):(\\d{1,9}))?: (error|warning)\\[([A-Z]{2}\\d{4})]: (.*)");
    private static final String HELP = "  help: ";

    private FindingText() {}

    /**
     * The findings; a text of another form is one.
     *
     * @param about what it is about where the text doesn't say
     */
    static List<Finding> read(String text, String about) {
        List<Finding> findings = new ArrayList<>();
        for (String line : text.lines().toList()) {
            Matcher head = HEAD.matcher(line);
            if (head.matches()) {
                boolean placed = head.group(2) != null;
                findings.add(new Finding(
                        head.group(5),
                        head.group(4).equals("error"),
                        head.group(1),
                        placed ? Integer.parseInt(head.group(2)) : 0,
                        placed ? Integer.parseInt(head.group(3)) : 0,
                        head.group(6),
                        ""));
            } else if (!findings.isEmpty()) {
                findings.set(findings.size() - 1, continued(findings.get(findings.size() - 1), line));
            } else {
                return List.of(whole(text, about));
            }
        }
        return findings.stream().anyMatch(Finding::error) ? findings : List.of(whole(text, about));
    }

    private static Finding continued(Finding last, String line) {
        boolean help = line.startsWith(HELP);
        return new Finding(
                last.code(),
                last.error(),
                last.source(),
                last.line(),
                last.column(),
                help ? last.message() : last.message() + "\n" + line,
                help ? line.substring(HELP.length()) : last.help());
    }

    private static Finding whole(String text, String about) {
        return new Finding(RemoteCode.MODELS_REFUSED.id(), true, about, 0, 0, text, "");
    }
}
