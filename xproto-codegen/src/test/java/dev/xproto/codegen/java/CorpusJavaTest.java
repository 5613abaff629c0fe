package dev.xproto.codegen.java;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.xproto.parser.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Services that exist compile on the core's models, old ones with the help of {@code docs/migration/legacy.xproto}. */
class CorpusJavaTest {
    private static final Path CORPUS = Path.of("../../shared/corpus");
    private static final Path CORE = Path.of("../core-models/src/main/xproto/core.xproto");
    private static final Path LEGACY = Path.of("../docs/migration/legacy.xproto");

    @Test
    void everyServiceOfTheCorpusBecomesClassesThatCompile(@TempDir Path folder) throws IOException {
        assumeTrue(Files.isDirectory(CORPUS), "skipped: compiling the services of ../shared/corpus; it isn't there");
        SourceFile core = read(CORE);
        SourceFile legacy = read(LEGACY);
        Path base = Files.createDirectory(folder.resolve("base"));
        assertThat(Javac.compile(Generated.of(List.of(core, legacy), List.of(), Map.of()), base))
                .isEmpty();

        List<Path> services = services();
        assertThat(services).hasSizeGreaterThan(10);
        Map<String, String> made = new TreeMap<>();
        for (Path service : services) {
            made.putAll(Generated.of(List.of(read(service)), List.of(core, legacy), Map.of()));
        }
        Path classes = Files.createDirectory(folder.resolve("services"));
        assertThat(Javac.compile(made, classes, base)).isEmpty();
    }

    @Test
    void theCoreOfTheCorpusBecomesClassesThatCompile(@TempDir Path folder) throws IOException {
        assumeTrue(Files.isDirectory(CORPUS), "skipped: compiling the core of ../shared/corpus; it isn't there");
        SourceFile core = read(CORPUS.resolve("xproto/xos__core.xproto"));
        assertThat(Javac.compile(Generated.of(List.of(core), List.of(), Map.of()), folder))
                .isEmpty();
    }

    /** The newest versions of services; not of the core, and not what the original tests itself with. */
    private static List<Path> services() throws IOException {
        return Files.readAllLines(CORPUS.resolve("xproto-manifest.tsv")).stream()
                .map(line -> List.of(line.split("\t", -1)))
                .filter(cells -> cells.get(1).equals("head"))
                .map(cells -> cells.get(0))
                .filter(name -> !name.startsWith("xos-") && !name.startsWith("xos__"))
                .map(name -> CORPUS.resolve("xproto").resolve(name))
                .filter(Files::exists)
                .toList();
    }

    private static SourceFile read(Path file) throws IOException {
        return SourceFile.of(file.getFileName().toString(), Files.readString(file));
    }
}
