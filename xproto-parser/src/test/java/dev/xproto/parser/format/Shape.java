package dev.xproto.parser.format;

import dev.xproto.parser.ParseResult;

/** What a file says, without where it says it. */
public final class Shape {
    private Shape() {}

    /** The same for two files that say the same. */
    public static String of(ParseResult parsed) {
        return parsed.file()
                .statements()
                .toString()
                .replaceAll("[^\\s,\\[=]*\\.xproto:\\d+:\\d+", "")
                .replaceAll("\\s+", " ");
    }
}
