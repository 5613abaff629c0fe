package dev.xproto.parser;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.xproto.parser.source.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The reference inputs beside the checkout. */
final class Corpus {
    private static final Path SHARED = Path.of("..", "..", "shared");

    private Corpus() {}

    /**
     * One line of the manifest.
     *
     * @param counts file options, policies, messages, fields, links
     */
    record Entry(String file, boolean accepted, List<Integer> counts) {}

    /** Skips the test when the reference inputs aren't there. */
    static void assume() {
        assumeTrue(Files.isDirectory(SHARED), "skipped: the reference corpus ../shared is not beside the checkout");
    }

    static List<Entry> manifest() {
        List<Entry> entries = new ArrayList<>();
        List<String> lines = text("corpus/xproto-manifest.tsv").lines().skip(1).toList();
        for (String line : lines) {
            String[] cells = line.split("\t", -1);
            List<Integer> counts =
                    Arrays.stream(cells).skip(11).map(Integer::valueOf).toList();
            entries.add(new Entry(cells[0], cells[9].startsWith("accept"), counts));
        }
        return entries;
    }

    static SourceFile xproto(String name) {
        return SourceFile.of(name, text("corpus/xproto/" + name));
    }

    static String text(String path) {
        try {
            return Files.readString(SHARED.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
