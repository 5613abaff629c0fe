package dev.xproto.integration.house;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The page about steps.
 *
 * @param models the xproto that its examples are about
 * @param steps its examples, by file name
 */
public record StepPage(String models, Map<String, String> steps) {
    private static final Pattern TYPE = Pattern.compile("^(?:final class|record) (\\w+)", Pattern.MULTILINE);

    /** Reads it. */
    public static StepPage read() {
        StringBuilder models = new StringBuilder();
        Map<String, String> steps = new TreeMap<>();
        for (MarkdownFile.Block block :
                MarkdownFile.read(House.path("docs", "synchronizer.md")).blocks()) {
            if (block.info().equals("xproto models")) {
                models.append(block.text());
            } else if (block.info().equals("java step")) {
                Matcher type = TYPE.matcher(block.text());
                if (!type.find()) {
                    throw new AssertionError("no class in the block at line " + block.line());
                }
                steps.put(type.group(1) + ".java", block.text());
            }
        }
        return new StepPage(models.toString(), steps);
    }
}
