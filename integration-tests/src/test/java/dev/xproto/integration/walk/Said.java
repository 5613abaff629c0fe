package dev.xproto.integration.walk;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** Compares what was said with what a page shows. A line {@code ...} of the page stands for any lines. */
final class Said {
    static final String ANY = "...";
    private static final Pattern THREAD = Pattern.compile("thread_id=\\d+");

    private static final Pattern NEXT = Pattern.compile("next try in \\S+ \\w+");
    private static final Pattern COLOUR = Pattern.compile("\u001b\\[[0-9;]*m");

    private Said() {}

    /** Without what differs from run to run. */
    static String plain(String line, UnaryOperator<String> named) {
        String text = COLOUR.matcher(named.apply(line)).replaceAll("");
        text = THREAD.matcher(text).replaceAll("thread_id=N");
        return NEXT.matcher(text).replaceAll("next try in N").stripTrailing();
    }

    /** Whether the lines are those of the page. */
    static boolean matches(List<String> shown, List<String> said) {
        if (shown.isEmpty()) {
            return said.isEmpty();
        }
        if (!shown.get(0).equals(ANY)) {
            return !said.isEmpty()
                    && shown.get(0).equals(said.get(0))
                    && matches(shown.subList(1, shown.size()), said.subList(1, said.size()));
        }
        for (int from = 0; from <= said.size(); from++) {
            if (matches(shown.subList(1, shown.size()), said.subList(from, said.size()))) {
                return true;
            }
        }
        return false;
    }
}
