package dev.xproto.codegen.imports;

import dev.xproto.parser.source.SourceFile;
import java.util.List;

/** A text with one name a line; what follows {@code #} is a comment. */
public final class NameList {
    private NameList() {}

    /** The names, in order. */
    public static List<String> read(SourceFile text) {
        return text.text()
                .lines()
                .map(line -> line.contains("#") ? line.substring(0, line.indexOf('#')) : line)
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
