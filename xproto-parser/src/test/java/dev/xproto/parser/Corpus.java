package dev.xproto.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.xproto.parser.diagnostics.renderer.PlainRenderer;
import dev.xproto.parser.model.ModelGraph;
import dev.xproto.parser.source.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** The reference inputs beside the checkout. */
public final class Corpus {
    /** The bases of the original's core that stand for behaviour. */
    public static final Set<String> BEHAVIOUR = Set.of("AttributeMixin", "PlModelMixIn", "AbstractBaseUser");

    private static final Path SHARED = Path.of("..", "..", "shared");

    private Corpus() {}

    /**
     * One line of the manifest.
     *
     * @param counts file options, policies, messages, fields, links
     */
    public record Entry(String file, boolean accepted, List<Integer> counts) {}

    /** The graph of the original's core and those files of the corpus. */
    public static ModelGraph withCore(String... names) {
        CompileResult result = new XprotoCompiler()
                .compile(new CompileRequest(
                        Arrays.stream(names).map(Corpus::xproto).toList(),
                        List.of(xproto("xos__core.xproto")),
                        BEHAVIOUR,
                        false));
        assertThat(new PlainRenderer().render(result.diagnostics())).doesNotContain("error[");
        return result.graph().orElseThrow();
    }

    /** Skips the test when the reference inputs aren't there. */
    public static void assume() {
        assumeTrue(Files.isDirectory(SHARED), "skipped: the reference corpus ../shared is not beside the checkout");
    }

    public static List<Entry> manifest() {
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

    public static SourceFile xproto(String name) {
        return SourceFile.of(name, text("corpus/xproto/" + name));
    }

    public static String text(String path) {
        try {
            return Files.readString(SHARED.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
