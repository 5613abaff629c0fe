package dev.xproto.store.tosca;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.xproto.store.EmbeddedCore;
import dev.xproto.store.InMemoryCore;
import dev.xproto.sync.model.RowType;
import dev.xproto.sync.spi.Finding;
import dev.xproto.sync.spi.Onboarding.ModelFile;
import dev.xproto.sync.spi.RecipeFile;
import dev.xproto.sync.spi.RejectedInputException;
import dev.xproto.sync.store.Batch;
import dev.xproto.sync.store.Operation;
import dev.xproto.sync.store.Origin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Published recipes do what the table of {@code docs/tosca.md} says, and each of them stands in it. */
class CorpusRecipesTest {
    private static final Path CORPUS = Path.of("..", "..", "shared", "corpus");
    private static final Path PAGE = Path.of("..", "docs", "tosca.md");
    private static final String RUNS = "runs";

    /** A row of the table; several names in one cell are apart by blanks or commas. */
    private record Case(String recipe, List<String> models, List<String> before, String result, String why) {
        static Case of(String line) {
            List<String> cells =
                    Stream.of(line.split("\\|", -1)).map(String::strip).toList();
            return new Case(cells.get(1), words(cells.get(2)), words(cells.get(3)), cells.get(4), cells.get(5));
        }

        private static List<String> words(String cell) {
            return Stream.of(cell.split("[ ,]+"))
                    .filter(word -> !word.isEmpty())
                    .toList();
        }
    }

    private static List<Case> cases() throws IOException {
        return Files.readAllLines(PAGE).stream()
                .dropWhile(line -> !line.startsWith("| recipe |"))
                .skip(2)
                .takeWhile(line -> line.startsWith("|"))
                .map(Case::of)
                .toList();
    }

    @Test
    void everyRecipeStandsInTheTableAndEveryRefusalHasItsReason() throws IOException {
        assumeTrue(Files.exists(CORPUS), "skipped: the published recipes aren't here (" + CORPUS + ")");
        try (Stream<Path> files = Files.list(CORPUS.resolve("tosca"))) {
            assertThat(cases())
                    .extracting(Case::recipe)
                    .containsExactlyInAnyOrderElementsOf(
                            files.map(file -> file.getFileName().toString()).toList());
        }
        assertThat(cases()).allMatch(row -> row.why().isEmpty() == row.result().equals(RUNS));
    }

    @TestFactory
    Stream<DynamicTest> doWhatTheTableSays() throws IOException {
        assumeTrue(Files.exists(CORPUS), "skipped: the published recipes aren't here (" + CORPUS + ")");
        return cases().stream().map(row -> dynamicTest(row.recipe(), () -> check(row)));
    }

    private static void check(Case row) throws IOException {
        List<ModelFile> models = new ArrayList<>();
        for (String name : row.models()) {
            String text = Files.readString(CORPUS.resolve("xproto").resolve(name + ".xproto"));
            models.add(new ModelFile(name.replace('+', '-') + ".xproto", text));
        }
        RecipeFile recipe = RecipeFile.of(
                row.recipe(), Files.readString(CORPUS.resolve("tosca").resolve(row.recipe())));
        InstantSource clock = InstantSource.fixed(Instant.parse("2026-02-03T04:05:06Z"));
        try (EmbeddedCore core = InMemoryCore.open(clock, models)) {
            row.before().forEach(model -> make(core, model, recipe.text()));
            assertThat(result(core, recipe)).isEqualTo(row.result());
        }
    }

    private static String result(EmbeddedCore core, RecipeFile recipe) {
        try {
            assertThat(core.recipes().apply(recipe)).isNotEmpty();
            assertThat(core.recipes().planApply(recipe).isEmpty()).isTrue();
            return RUNS;
        } catch (RejectedInputException refused) {
            return String.join(
                    " ",
                    refused.findings().stream()
                            .map(Finding::code)
                            .distinct()
                            .sorted()
                            .toList());
        }
    }

    /** An object of the model as the recipe expects it: with the name that it gives it, and something everywhere else. */
    private static int make(EmbeddedCore core, String model, String recipe) {
        RowType type = core.store().schema().get(model);
        Map<String, Object> values = new LinkedHashMap<>();
        type.columns().stream()
                .filter(column -> column.required() && column.defaultValue() == null)
                .filter(column -> !column.bookkeeping() && !column.feedback())
                .filter(column ->
                        type.links().stream().noneMatch(link -> link.name().equals(column.name())))
                .forEach(column -> values.put(column.name(), something(column)));
        values.put("name", name(model, recipe));
        type.links().stream()
                .filter(link -> link.required() && link.peer().endsWith("Service"))
                .forEach(link -> values.put(link.name(), make(core, link.peer(), recipe)));
        return core.store()
                .commit(Batch.of(Origin.USER, new Operation.Create(model, -1, values)))
                .get(0)
                .id();
    }

    private static Object something(RowType.Column column) {
        return switch (column.kind()) {
            case STRING -> "1";
            case BOOL -> false;
            default -> 1;
        };
    }

    /** The name in the node of that model; any, when there is none. */
    private static String name(String model, String recipe) {
        List<String> lines = recipe.lines()
                .dropWhile(line -> !line.strip().equals("type: tosca.nodes." + model))
                .filter(line -> line.strip().startsWith("name: "))
                .toList();
        return lines.isEmpty() ? "x" : lines.get(0).strip().substring("name: ".length());
    }
}
