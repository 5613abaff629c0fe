package dev.xproto.server.tosca;

import static dev.xproto.server.tosca.ToscaCore.gauge;
import static dev.xproto.server.tosca.ToscaCore.recipe;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import dev.xproto.codegen.tosca.TypeFiles;
import dev.xproto.parser.model.ModelGraph;
import dev.xproto.sync.model.Row;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What clients of the endpoint send and get. */
class ToscaEndpointTest {
    private ToscaCore core;

    @BeforeEach
    void open() throws IOException {
        core = new ToscaCore();
    }

    @AfterEach
    void close() {
        core.close();
    }

    @Test
    void typesAreServedAsTheGeneratorWritesThem() throws Exception {
        ModelGraph graph = core.core().engine().catalog().graph();
        Map<String, String> files = TypeFiles.of(graph, graph.models());
        HttpResponse<String> index = core.get("/");
        assertThat(index.headers().firstValue("Content-Type")).contains("application/json");
        Map<String, com.google.gson.JsonElement> paths =
                JsonParser.parseString(index.body()).getAsJsonObject().asMap();
        assertThat(paths).hasSameSizeAs(files);
        assertThat(index.body()).contains("\"site\":", "\"/custom_type/site\"");
        for (Map.Entry<String, com.google.gson.JsonElement> path : paths.entrySet()) {
            HttpResponse<String> type = core.get(path.getValue().getAsString());
            assertThat(type.statusCode()).isEqualTo(200);
            assertThat(type.headers().firstValue("Content-Type").orElse("")).startsWith("text/plain");
            assertThat(type.body()).isEqualTo(files.get("custom_types/" + path.getKey() + ".yaml"));
        }
        assertThat(core.send(core.to("/custom_type/site").POST(BodyPublishers.noBody()))
                        .statusCode())
                .as("whatever the method")
                .isEqualTo(200);
    }

    @Test
    void typesFollowLoadsAndUnloadsAtOnce() throws Exception {
        core.load("more", """
                option name = "more";
                option app_label = "more";
                message Valve (XOSBase) {
                    required string name = 1 [max_length = 40];
                }
                """);
        assertThat(core.get("/custom_type/valve").body()).contains("tosca.nodes.Valve");
        core.core().loader().unload("more", "");
        assertThat(core.get("/").body()).doesNotContain("valve");
        HttpResponse<String> gone = core.get("/custom_type/gage");
        assertThat(gone.statusCode()).isEqualTo(404);
        assertThat(gone.body()).contains("did you mean `gauge`?");
    }

    @Test
    void whatIsCreatedIsNamedInTheOrderInWhichItWasHandled() throws Exception {
        HttpResponse<String> reply = core.post("/run", recipe("""
                a site's owner:
                  type: tosca.nodes.User
                  properties: {email: o@example.org, password: secret words, firstname: O, lastname: W}
                  requirements:
                    - site: {node: new, relationship: tosca.relationships.BelongsToOne}
                new:
                  type: tosca.nodes.Site
                  properties: {name: new, login_base: new, abbreviated_name: new}
                """));
        assertThat(reply.statusCode()).as(reply.body()).isEqualTo(200);
        assertThat(reply.body()).isEqualTo("Created models: ['new', \"a site's owner\"]");
        assertThat(core.all("User")).extracting(row -> row.get("email")).contains("o@example.org");
    }

    @Test
    void whatIsAlreadySoIsLeftAlone() throws Exception {
        core.post("/run", gauge("a", 1));
        Row before = core.all("Gauge").get(0);
        assertThat(core.post("/run", gauge("a", 1)).body()).isEqualTo("Created models: ['a']");
        assertThat(core.all("Gauge").get(0).revision()).isEqualTo(before.revision());
    }

    @Test
    void whatIsDeletedIsNamedWhetherItWasThereOrNot() throws Exception {
        core.post("/run", gauge("a", 1));
        assertThat(core.post("/delete", gauge("a", 1)).body()).isEqualTo("Deleted models: ['a']");
        assertThat(core.all("Gauge")).isEmpty();
        assertThat(core.post("/delete", gauge("a", 1)).body()).isEqualTo("Deleted models: ['a']");
    }

    @Test
    void wrongCredentialsAre401AndNothingOfThemIsRepeated() throws Exception {
        for (String user : List.of(ToscaCore.ADMIN, "n0b0dy@example.org")) {
            HttpResponse<String> reply = core.post("/run", gauge("a", 1), user, "gue55");
            assertThat(reply.statusCode()).isEqualTo(401);
            assertThat(reply.body()).startsWith("XOSPermissionDenied").doesNotContain(user, "gue55");
            assertThat(reply.headers().map().toString()).doesNotContain(user, "gue55");
        }
        HttpResponse<String> nobody = core.send(core.to("/run").POST(BodyPublishers.ofString(gauge("a", 1))));
        assertThat(nobody.statusCode()).isEqualTo(401);
        assertThat(nobody.body()).contains("xos-username", "xos-password");
        assertThat(core.all("Gauge")).isEmpty();
    }

    @Test
    void whoGuessesHasToWait() throws Exception {
        int status = 401;
        for (int i = 0; i < 20 && status == 401; i++) {
            status = core.post("/run", gauge("a", 1), ToscaCore.ADMIN, "guess" + i)
                    .statusCode();
        }
        assertThat(status).isEqualTo(429);
    }

    @Test
    void everythingThatIsWrongWithARecipeIsToldAtOnceAndNothingIsDone() throws Exception {
        String wrong = recipe("""
                good:
                  type: tosca.nodes.Gauge
                  properties: {name: good}
                bad:
                  type: tosca.nodes.Gauge
                  properties: {name: bad, levle: 1}
                worse:
                  type: tosca.nodes.Guage
                  properties: {name: worse}
                """);
        HttpResponse<String> reply = core.post("/run", wrong);
        assertThat(reply.statusCode()).as("as clients know it").isEqualTo(500);
        assertThat(reply.body()).contains("recipe:9:", "`level`", "`tosca.nodes.Gauge`");
        HttpResponse<String> details = core.send(core.to("/run")
                .header("xos-username", ToscaCore.ADMIN)
                .header("xos-password", ToscaCore.PASSWORD)
                .header("Accept", "application/problem+json")
                .POST(BodyPublishers.ofString(wrong)));
        assertThat(details.statusCode()).isEqualTo(400);
        assertThat(JsonParser.parseString(details.body()).getAsJsonObject().getAsJsonArray("findings"))
                .hasSize(2);
        assertThat(core.all("Gauge")).isEmpty();
    }

    @Test
    void aDryRunShowsThePlanAndDoesNothing() throws Exception {
        HttpResponse<String> plan = core.post("/run?dry_run=true", gauge("a", 3));
        assertThat(plan.body()).contains("create Gauge (a)", "level: 3");
        assertThat(core.all("Gauge")).isEmpty();
        core.post("/run", gauge("a", 3));
        assertThat(core.post("/delete?dry_run=true", gauge("a", 3)).body()).contains("delete Gauge 1 (a)");
        assertThat(core.all("Gauge")).hasSize(1);
    }

    @Test
    void inputsComeBehindTheQuestionMark() throws Exception {
        String recipe = """
                tosca_definitions_version: tosca_simple_yaml_1_0
                topology_template:
                  inputs:
                    height: {type: integer}
                  node_templates:
                    a:
                      type: tosca.nodes.Gauge
                      properties: {name: a, level: {get_input: height}}
                """;
        assertThat(core.post("/run?input.height=7", recipe).statusCode()).isEqualTo(200);
        assertThat(core.all("Gauge").get(0).get("level")).isEqualTo(7);
        HttpResponse<String> unknown = core.post("/run?hight=7", recipe);
        assertThat(unknown.statusCode()).isEqualTo(500);
        assertThat(unknown.body()).contains("no parameter `hight`");
    }

    @Test
    void liveObjectsAreExportedAsARecipeThatChangesNothing() throws Exception {
        core.post("/run", gauge("a", 3));
        long revision = core.all("Gauge").get(0).revision();
        String recipe = core.send(core.to("/recipe?model=Gauge")
                        .header("xos-username", ToscaCore.ADMIN)
                        .header("xos-password", ToscaCore.PASSWORD))
                .body();
        assertThat(recipe).contains("tosca.nodes.Gauge", "level: 3");
        assertThat(core.post("/run", recipe).statusCode()).isEqualTo(200);
        assertThat(core.all("Gauge").get(0).revision()).isEqualTo(revision);
        assertThat(core.get("/recipe").statusCode()).as("not for everybody").isEqualTo(401);
    }

    @Test
    void policiesOfTheCallerHoldForEveryNode() throws Exception {
        core.user("u@example.org", "a password");
        String recipe = recipe("""
                a:
                  type: tosca.nodes.Gauge
                  properties: {name: a}
                z:
                  type: tosca.nodes.XOSGuiExtension
                  properties: {name: z, files: f}
                """);
        HttpResponse<String> reply = core.post("/run", recipe, "u@example.org", "a password");
        assertThat(reply.statusCode()).isEqualTo(401);
        assertThat(reply.body()).startsWith("XOSPermissionDenied");
        assertThat(core.all("Gauge")).as("all or nothing").isEmpty();
        assertThat(core.post("/run", gauge("a", 1), "u@example.org", "a password")
                        .statusCode())
                .as("what no policy forbids")
                .isEqualTo(200);
        assertThat(core.post("/run", recipe).statusCode())
                .as("an administrator")
                .isEqualTo(200);
        core.post("/delete", recipe, "u@example.org", "a password");
        assertThat(core.all("XOSGuiExtension"))
                .as("what they don't see isn't there for them")
                .hasSize(1);
    }

    @Test
    void otherPathsAndMethodsAreRefused() throws Exception {
        assertThat(core.get("/runs").statusCode()).isEqualTo(404);
        HttpResponse<String> wrong = core.get("/run");
        assertThat(wrong.statusCode()).isEqualTo(405);
        assertThat(wrong.headers().firstValue("Allow")).contains("POST");
    }
}
