package dev.xproto.parser.format;

import java.util.ArrayList;
import java.util.List;

/** Lays out the body of a policy: its line breaks are the author's, its margins aren't. */
final class PolicyText {
    private static final String STEP = "    ";

    private PolicyText() {}

    /**
     * The body with its angles: on one line where the author had one, else on lines of its own, each as deep as the brackets
     * that are open there. Python keeps its lines as they are, because their margins may mean something.
     */
    static String of(String body) {
        String inner = body.substring(1, body.length() - 1).strip();
        boolean severalLines = inner.lines().count() > 1;
        if ((inner.contains("{{") && severalLines) || !body.endsWith(">")) {
            return body;
        }
        if (!severalLines && !endsInComment(inner)) {
            return "< " + inner + " >";
        }
        StringBuilder text = new StringBuilder("<\n");
        Brackets open = new Brackets();
        for (String line : inner.split("\\R", -1)) {
            String words = line.strip();
            if (!words.isEmpty()) {
                text.append(STEP.repeat(1 + open.depth(words))).append(words);
            }
            text.append('\n');
            open.read(words);
        }
        return text.append('>').toString();
    }

    private static boolean endsInComment(String line) {
        return line.contains("//") || line.contains("#");
    }

    /** The brackets that are open, by the lines that opened them: those of one line count once. */
    private static final class Brackets {
        private final List<Integer> lines = new ArrayList<>();
        private int line;
        private boolean comment;

        /** How deep a line stands: what it closes first doesn't count. */
        int depth(String words) {
            int closed = 0;
            while (closed < words.length() && words.charAt(closed) == ')') {
                closed++;
            }
            return (int) lines.stream()
                    .limit(Math.max(0, lines.size() - closed))
                    .distinct()
                    .count();
        }

        void read(String words) {
            line++;
            char quote = 0;
            for (int at = 0; at < words.length(); at++) {
                char c = words.charAt(at);
                if (comment) {
                    comment = !words.startsWith("*/", at);
                } else if (quote != 0) {
                    at += c == '\\' ? 1 : 0;
                    quote = c == quote ? 0 : quote;
                } else if (c == '"' || c == '\'') {
                    quote = c;
                } else if (c == '#' || words.startsWith("//", at)) {
                    return;
                } else if (words.startsWith("/*", at)) {
                    comment = true;
                    at++;
                } else if (c == '(') {
                    lines.add(line);
                } else if (c == ')' && !lines.isEmpty()) {
                    lines.remove(lines.size() - 1);
                }
            }
        }
    }
}
