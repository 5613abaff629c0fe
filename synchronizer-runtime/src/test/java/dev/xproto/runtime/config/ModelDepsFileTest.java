package dev.xproto.runtime.config;

import static org.assertj.core.api.Assertions.assertThat;

import dev.xproto.sync.model.RowType;
import dev.xproto.sync.model.Schema;
import dev.xproto.sync.spi.ModelDependencies.Dependency;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelDepsFileTest {
    private static final Path SHARED = Path.of("../../shared");

    @TempDir
    Path folder;

    private ModelDepsFile.Result read(String text) throws IOException {
        Path file = folder.resolve("model-deps");
        Files.writeString(file, text);
        return ModelDepsFile.read(file);
    }

    private List<String> findings(String text) throws IOException {
        return read(text).findings().stream()
                .map(finding ->
                        finding.code() + " " + finding.line() + ":" + finding.column() + " " + finding.message())
                .toList();
    }

    @Test
    void readsWhatTheGeneratorMakes() throws IOException {
        ModelDepsFile.Result result =
                read("{\n\t\"User\": [[\"Site\", \"site\", \"users\"],\n  ],\n \"Image\": [], \"Slice\": []}");
        assertThat(result.findings()).isEmpty();
        assertThat(result.file().orElseThrow().dependencies().byModel())
                .isEqualTo(Map.of("User", List.of(new Dependency("Site", "site"))));
    }

    @Test
    void refusesTheShapeOfLongAgoWithEveryPlace() throws IOException {
        assertThat(findings("{\"User\": [\"Site\"],\n \"Slice\": [[\"Site\", \"slice.site\"], \"User\"],\n \"X\": 5}"))
                .containsExactly(
                        "XR0115 1:11 a dependency of `User` is [model, link, link back], not `Site`",
                        "XR0115 2:12 a dependency of `Slice` is [model, link, link back], not a list",
                        "XR0115 2:36 a dependency of `Slice` is [model, link, link back], not `User`",
                        "XR0115 3:7 `X` has a list, not `5`");
    }

    @Test
    void refusesWhatIsNoJsonWithThePlace() throws IOException {
        assertThat(findings("{\"User\": [[\"Site\", \"site\", \"users\"]"))
                .singleElement()
                .asString()
                .startsWith("XR0114 ");
        assertThat(findings("User:\n  - [Site, site, users]\n"))
                .singleElement()
                .asString()
                .startsWith("XR0114 1:1 ");
        assertThat(findings("{User: []}"))
                .containsExactly("XR0114 1:2 here stands a name in double quotes, not `User`");
        assertThat(findings("")).singleElement().asString().startsWith("XR0114 ");
        assertThat(findings("[]")).singleElement().asString().startsWith("XR0114 1:1 ");
    }

    @Test
    void namesModelsAndLinksThatAreNotThereAndKeepsTheRest() throws IOException {
        ModelDepsFile file = read("""
                        {"User": [["Siet", "site", "users"], ["Site", "sitee", "users"], ["Site", "site", "users"]],
                         "Nobody": []}
                        """).file().orElseThrow();
        RowType site = type("Site", List.of());
        RowType user = type("User", List.of(new RowType.Link("site", "Site", "users", false, true)));
        assertThat(file.unknown(new Schema("1", List.of(site, user))))
                .extracting(finding ->
                        finding.code() + " " + finding.error() + " " + finding.message() + " " + finding.help())
                .containsExactly(
                        "XR0116 false there is no model `Siet` did you mean `Site`?",
                        "XR0116 false `User` has no link `sitee` did you mean `site`?");
        assertThat(file.dependencies().byModel().get("User")).contains(new Dependency("Site", "site"));
    }

    private static RowType type(String name, List<RowType.Link> links) {
        return new RowType(new RowType.Definition(
                name, "test", name, List.of(name), false, false, false, List.of(), links, List.of()));
    }

    @Test
    void everyFileInUseIsReadOrRefusedForItsShape() throws IOException {
        Assumptions.assumeTrue(
                Files.isDirectory(SHARED),
                "skipped: reading model-deps files in use needs the reference corpus ../shared beside the checkout");
        List<String> refused = new ArrayList<>();
        int read = 0;
        try (Stream<Path> files = Files.list(SHARED.resolve("corpus/model-deps"))) {
            for (Path file : files.sorted().toList()) {
                ModelDepsFile.Result result = ModelDepsFile.read(file);
                read += result.file().isPresent() ? 1 : 0;
                result.findings().forEach(finding -> refused.add(finding.code()));
            }
        }
        assertThat(refused).containsOnly("XR0115");
        assertThat(read).isGreaterThanOrEqualTo(5);
        try (Stream<Path> goldens = Files.walk(SHARED.resolve("golden"))) {
            assertThat(goldens.filter(file -> file.endsWith("model-deps.json")).toList())
                    .isNotEmpty()
                    .allMatch(file -> ModelDepsFile.read(file).file().isPresent());
        }
    }
}
