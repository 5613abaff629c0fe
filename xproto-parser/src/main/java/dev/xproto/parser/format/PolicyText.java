package dev.xproto.parser.format;

import java.util.ArrayList;
import java.util.List;

/** Lays out the body of a policy: its line breaks are the author's, its margins aren't. */
final class PolicyText {
    private static final String STEP = "    ";

    private PolicyText() {}

    /** The body with its angles. Python keeps its lines as they are, because their margins may mean something. */
    static String of(String body) {
        String inner = body.substring(1, body.length() - 1);
        boolean pythonLines = inner.contains("{{") && inner.strip().contains("\n");
        if (pythonLines || !body.endsWith(">")) {
            return body;
        }
        List<String> lines = new ArrayList<>();
        for (String line : inner.strip().split("\\R", -1)) {
            lines.add(line.strip());
        }
        while (lines.size() > 1 && lines.get(lines.size() - 1).isEmpty()) {
            lines.remove(lines.size() - 1);
        }
        boolean commented = lines.get(lines.size() - 1).contains("//")
                || lines.get(lines.size() - 1).contains("#");
        String end = commented ? "\n>" : " >";
        return "< " + String.join("\n" + STEP, lines) + end;
    }
}
