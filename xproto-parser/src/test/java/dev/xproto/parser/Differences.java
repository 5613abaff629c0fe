package dev.xproto.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What docs/language.md says of the differences from the original. */
final class Differences {
    private static final Path PAGE = Path.of("..", "docs", "language.md");
    private static final Pattern ROW =
            Pattern.compile("\\| `(.+)` \\| (accepted|refused) \\| (accepted|refused) \\| (.*) \\|");

    private Differences() {}

    /** Files that are judged differently, and how they are judged here. */
    static Map<String, String> ofFiles() {
        return table("files");
    }

    /** Small inputs that are judged differently, and how they are judged here. */
    static Map<String, String> ofProbes() {
        return table("probes");
    }

    static List<String> refusedForNumbers() {
        List<String> files = new ArrayList<>();
        for (String line : section("numbers").lines().toList()) {
            if (line.startsWith("- `")) {
                files.add(line.substring(3, line.indexOf('`', 3)));
            }
        }
        return files;
    }

    private static Map<String, String> table(String name) {
        String page = page();
        Map<String, String> rows = new TreeMap<>();
        for (String line : section(name).lines().toList()) {
            Matcher row = ROW.matcher(line);
            if (row.matches()) {
                assertThat(row.group(2)).as(line).isNotEqualTo(row.group(3));
                assertThat(page).as("the decision behind " + line).contains("**" + row.group(4) + ".**");
                rows.put(row.group(1).replace("\\|", "|"), row.group(3));
            }
        }
        return rows;
    }

    private static String section(String name) {
        String page = page();
        int start = page.indexOf("<!-- " + name + " -->");
        return page.substring(start, page.indexOf("<!-- end -->", start));
    }

    private static String page() {
        try {
            return Files.readString(PAGE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
