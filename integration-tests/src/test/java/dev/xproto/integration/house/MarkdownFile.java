package dev.xproto.integration.house;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A page of the documentation: its fenced blocks, its links, its headings. */
public final class MarkdownFile {
    private static final Pattern FENCE = Pattern.compile("^\\s*```+\\s*([^`]*)$");
    private static final Pattern LINK = Pattern.compile("(?<!!)\\[[^\\]]*\\]\\(([^)\\s]+)\\)");
    private static final Pattern HEADING = Pattern.compile("^#{1,6} (.*)$");

    private final Path file;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Target> links = new ArrayList<>();
    private final List<String> anchors = new ArrayList<>();

    private MarkdownFile(Path file) {
        this.file = file;
    }

    /**
     * A fenced block.
     *
     * @param info what stands after the fence, such as {@code xproto complete}
     * @param text without the fences
     * @param line of the opening fence, from 1
     */
    public record Block(String info, String text, int line) {}

    /** Where a link leads. */
    public record Target(String path, int line) {}

    /** Reads it. */
    public static MarkdownFile read(Path file) {
        return parse(file, House.read(file));
    }

    static MarkdownFile parse(Path file, String text) {
        MarkdownFile page = new MarkdownFile(file);
        List<String> lines = text.lines().toList();
        for (int at = 0; at < lines.size(); at++) {
            Matcher fence = FENCE.matcher(lines.get(at));
            if (fence.matches()) {
                int end = page.endOfBlock(lines, at + 1);
                page.blocks.add(new Block(
                        fence.group(1).strip(), String.join("\n", lines.subList(at + 1, end)) + "\n", at + 1));
                at = end;
            } else {
                page.readLine(lines.get(at), at + 1);
            }
        }
        return page;
    }

    private int endOfBlock(List<String> lines, int from) {
        int end = from;
        while (end < lines.size() && !lines.get(end).strip().startsWith("```")) {
            end++;
        }
        return end;
    }

    private void readLine(String line, int number) {
        Matcher link = LINK.matcher(line.replaceAll("`[^`]*`", ""));
        while (link.find()) {
            links.add(new Target(link.group(1), number));
        }
        Matcher heading = HEADING.matcher(line);
        if (heading.matches()) {
            anchors.add(anchor(heading.group(1)));
        }
    }

    /** As the usual hosts make them: lower case, blanks become dashes, other signs go. */
    private static String anchor(String heading) {
        return heading.strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}\\s_-]", "")
                .replace(' ', '-');
    }

    /** Where it is. */
    public Path file() {
        return file;
    }

    /** Its fenced blocks, in their order. */
    public List<Block> blocks() {
        return blocks;
    }

    /** Where it leads. */
    public List<Target> links() {
        return links;
    }

    /** What can be linked to in it. */
    public List<String> anchors() {
        return anchors;
    }
}
