package dev.xproto.store.tosca;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.xproto.sync.spi.RecipeFile;
import dev.xproto.sync.spi.RecipePlan;
import dev.xproto.sync.spi.RejectedInputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a recipe says that it would do. */
class RecipePlanTest {
    private static final String BEFORE = """
            a: {type: tosca.nodes.Gauge, properties: {name: a, level: 1}}
            b: {type: tosca.nodes.Gauge, properties: {name: b}, requirements: [{next: a}, {friends: a}]}
            """;

    private static final String AFTER = """
            a: {type: tosca.nodes.Gauge, properties: {name: a, level: 2, color: red}}
            b: {type: tosca.nodes.Gauge, properties: {name: b}, requirements: [{next: c}, {friends: a}, {friends: c}]}
            c: {type: tosca.nodes.Gauge, properties: {name: c}}
            user:
              type: tosca.nodes.User
              properties: {email: a@b.c, username: a@b.c, password: secret, firstname: A, lastname: B}
              requirements: [{site: site}]
            site: {type: tosca.nodes.Site, properties: {name: s, login_base: s, abbreviated_name: s, site_url: u, hosts_nodes: true}}
            """;

    private final RecipeCore core = new RecipeCore();

    @AfterEach
    void close() {
        core.close();
    }

    @Test
    void tellsWhatIsMadeChangedAndKept() {
        core.applyNodes(BEFORE);
        String before = core.all("Gauge").toString();
        assertThat(apply(AFTER).toString()).isEqualTo("""
                update Gauge 1 (a)
                         level: 1 -> 2
                         color: nothing -> "red"
                create Gauge (c)
                         name: "c"
                update Gauge 2 (b)
                         next: object 1 -> c
                         friends: other objects -> a, c
                create Site (site)
                         name: "s"
                         login_base: "s"
                         abbreviated_name: "s"
                         site_url: "u"
                         hosts_nodes: true
                create User (user)
                         email: "a@b.c"
                         username: "a@b.c"
                         password: (hidden)
                         firstname: "A"
                         lastname: "B"
                         site: site
                """);
        assertThat(core.all("Gauge")).as("a plan changes nothing").hasToString(before);
    }

    @Test
    void isEmptyForARecipeThatWasRun() {
        core.applyNodes(BEFORE);
        RecipePlan plan = apply(BEFORE);
        assertThat(plan.isEmpty()).isTrue();
        assertThat(plan).hasToString("keep   Gauge 1 (a)\nkeep   Gauge 2 (b)\n");
    }

    @Test
    void ofADeletionGoesTheOtherWayRoundAndLeavesOutWhatIsNotThere() {
        core.applyNodes(BEFORE);
        String nodes = BEFORE + "c: {type: tosca.nodes.Gauge, properties: {name: c}}\n";
        RecipeFile recipe = RecipeFile.of("r", RecipeCore.recipe(nodes.replace("level: 1", "must-exist: true")));
        assertThat(core.core().recipes().planDelete(recipe)).hasToString("delete Gauge 2 (b)\nkeep   Gauge 1 (a)\n");
        assertThat(core.all("Gauge")).hasSize(2);
    }

    @Test
    void isRefusedForWhatARunIsRefusedFor() {
        assertThatExceptionOfType(RejectedInputException.class)
                .isThrownBy(() -> apply("a: {type: tosca.nodes.Gauge, properties: {name: a, level: 9}}\n"));
    }

    @Test
    void looksAsThePageShows() throws IOException {
        core.applyNodes(BEFORE);
        String plan = apply("""
                a: {type: tosca.nodes.Gauge, properties: {name: a, level: 2}}
                b: {type: tosca.nodes.Gauge, properties: {name: b}, requirements: [{next: a}]}
                c: {type: tosca.nodes.Gauge, properties: {name: c}}
                """).toString();
        assertThat(page()).contains("```\n" + plan + "```");
    }

    @Test
    void theRecipeOfThePageRunsAndThenChangesNothing() throws IOException {
        String page = page();
        int start = page.indexOf("```yaml\n") + "```yaml\n".length();
        RecipeFile recipe = RecipeFile.of("page", page.substring(start, page.indexOf("```", start)));
        assertThat(core.core().recipes().apply(recipe)).containsExactly("site#main", "slice#lab");
        assertThat(core.core().recipes().planApply(recipe).isEmpty()).isTrue();
    }

    private static String page() throws IOException {
        return Files.readString(Path.of("..", "docs", "tosca.md"));
    }

    private RecipePlan apply(String nodes) {
        return core.core().recipes().planApply(RecipeFile.of("r", RecipeCore.recipe(nodes)));
    }
}
