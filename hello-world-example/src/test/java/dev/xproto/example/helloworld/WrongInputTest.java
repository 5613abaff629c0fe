package dev.xproto.example.helloworld;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people get wrong first: told with its place and the nearest right name, and nothing of it is applied. */
final class WrongInputTest {
    private static final String RECIPE = "samples/hello-world.yaml";
    private static final String MODELS = "src/main/xproto/hello-world.xproto";

    @TempDir
    Path folder;

    private Workshop workshop;

    @BeforeEach
    void copyTheFiles() throws IOException {
        workshop = Workshop.in(folder);
    }

    @Test
    void aMisspeltKeyInTheConfiguration() throws IOException {
        workshop.change("config.yaml", "required_models:", "requird_models:");
        Workshop.Outcome outcome = workshop.once();
        refused(outcome, "config.yaml:10:1:", "`requird_models`", "`required_models`");
        assertThat(outcome.out()).isEmpty();
    }

    @Test
    void aRecipeWithAnUnknownType() throws IOException {
        workshop.change(RECIPE, "tosca.nodes.HelloWorldServiceInstance", "tosca.nodes.HelloWorldServiceInstnace");
        refusedRecipe(
                "hello-world.yaml:19:13",
                "`tosca.nodes.HelloWorldServiceInstnace`",
                "`tosca.nodes.HelloWorldServiceInstance`");
    }

    @Test
    void aRecipeWithAnUnknownProperty() throws IOException {
        workshop.change(RECIPE, "hello_to:", "helo_to:");
        refusedRecipe("hello-world.yaml:22:9", "`helo_to`", "`hello_to`");
    }

    @Test
    void aRecipeThatRequiresAnUnknownNode() throws IOException {
        workshop.change(RECIPE, "        hello_to: Daenerys Targaryen\n", """
                        hello_to: Daenerys Targaryen
                      requirements:
                        - owner:
                            node: servce
                            relationship: tosca.relationships.BelongsToOne
                """.indent(0));
        refusedRecipe("hello-world.yaml:25:19", "`servce`", "`service`");
    }

    @Test
    void aModelWithAMisspeltBase() throws IOException {
        workshop.change(MODELS, "(ServiceInstance)", "(ServiceInstnce)");
        refusedModels("hello-world.xproto:10:36", "`ServiceInstnce`", "`ServiceInstance`");
    }

    @Test
    void aModelWithAMisspeltType() throws IOException {
        workshop.change(MODELS, "required string hello_to", "required strng hello_to");
        refusedModels("hello-world.xproto:12:14", "`strng`", "`string`");
    }

    private void refusedModels(String... parts) {
        Workshop.Outcome outcome = workshop.once();
        refused(outcome, parts);
        assertThat(outcome.out()).noneMatch(line -> line.contains("Models are loaded"));
    }

    /** Nothing of the recipe is there afterwards, the node that was right neither. */
    private void refusedRecipe(String... parts) {
        refused(workshop.once(), parts);
        Workshop.Outcome after = workshop.run("--once");
        assertThat(after.exit()).as(after.toString()).isZero();
        assertThat(after.out()).noneMatch(line -> line.contains("HelloWorld  "));
    }

    private static void refused(Workshop.Outcome outcome, String... parts) {
        assertThat(outcome.exit()).as(outcome.toString()).isEqualTo(2);
        assertThat(String.join("\n", outcome.err())).contains(parts).doesNotContain("\tat ");
        assertThat(outcome.out()).noneMatch(line -> line.startsWith("Syncing object"));
    }
}
