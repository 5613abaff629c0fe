package dev.xproto.parser.format;

import dev.xproto.parser.ParseResult;

/** What a file says, without where it says it. */
public final class Shape {
    private Shape() {}

    /**
     * The same for two files that say the same. Parentheses around what belongs together anyway say nothing: the tree is
     * told from its outside to its inside, so what ends it can be left out with them.
     */
    public static String of(ParseResult parsed) {
        return parsed.file()
                .statements()
                .toString()
                .replaceAll("[^\\s,\\[=]*\\.xproto:\\d+:\\d+", "")
                .replace("Group[inner=", "")
                .replaceAll("\\s+", " ")
                .replace(", span=", "")
                .replace("]", "");
    }
}
