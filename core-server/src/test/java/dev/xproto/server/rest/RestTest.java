package dev.xproto.server.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.xproto.server.ServingCore;
import dev.xproto.server.config.CoreConfigReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Objects over HTTP, by a client that knows addresses and JSON. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RestTest {
    private static final String PROBLEM = "application/problem+json";
    private static final int EDITS = Boolean.getBoolean("soak") ? Integer.getInteger("xproto.fuzz", 100_000) : 500;
    private final HttpClient client = HttpClient.newHttpClient();
    private ServingCore core;
    private String base = "";
    private String authorization = basic("admin@example.org", "long password");

    @BeforeAll
    void start(@TempDir Path folder) throws IOException {
        Path initial = Files.writeString(folder.resolve("initial.yaml"), """
                - model: core.Site
                  fields: {name: Lab, login_base: lab, abbreviated_name: L}
                - model: core.User
                  fields: {email: plain@example.org, password: plain password, firstname: P, lastname: Q}
                  relations:
                    site: {model: core.Site, fields: {name: Lab}}
                """);
        core = ServingCore.start(
                CoreConfigReader.read("core.yaml", """
                data_dir: memory
                grpc: {plaintext: off}
                http: {plaintext: "127.0.0.1:0"}
                administrator: {email: admin@example.org, password: long password}
                initial_data: %s
                drain_seconds: 1
                """.formatted(initial)),
                () -> Instant.parse("2026-01-02T03:04:05Z"));
        base = "http://127.0.0.1:" + core.httpAddresses().get(0).getPort();
    }

    @AfterAll
    void stop() {
        core.close();
    }

    private static String basic(String user, String password) {
        return "Basic " + Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
    }

    private HttpResponse<String> send(String method, String path, String body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path))
                .method(
                        method,
                        body.isEmpty()
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(body))
                .header("Authorization", authorization);
        if (!body.isEmpty()) {
            request.setHeader("Content-Type", "application/json");
        }
        for (int at = 0; at < headers.length; at += 2) {
            request.setHeader(headers[at], headers[at + 1]);
        }
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(method + " " + path, e);
        }
    }

    private static JsonObject json(HttpResponse<String> reply) {
        return JsonParser.parseString(reply.body()).getAsJsonObject();
    }

    private HttpResponse<String> create(String name) {
        return send("POST", "/xosapi/v1/core/sites", """
                {"name": "%s", "login_base": "%s", "abbreviated_name": "%s"}""".formatted(name, name, name));
    }

    @Test
    void anObjectIsMadeReadChangedAndDeleted() {
        HttpResponse<String> made = create("rest_one");
        assertThat(made.statusCode()).as(made.body()).isEqualTo(200);
        String address = made.headers().firstValue("Location").orElseThrow();
        assertThat(address).isEqualTo("/xosapi/v1/core/sites/" + json(made).get("id"));
        assertThat(json(made).get("deleted").getAsBoolean()).isFalse();
        assertThat(json(made).has("enacted"))
                .as("what is absent stands nowhere")
                .isFalse();
        assertThat(json(made).get("slices_ids").getAsJsonArray()).isEmpty();

        HttpResponse<String> read = send("GET", address, "");
        assertThat(json(read)).isEqualTo(json(made));
        HttpResponse<String> back = send("PUT", address, read.body());
        assertThat(back.statusCode()).as("what was read may be sent back").isEqualTo(200);

        HttpResponse<String> changed = send("PUT", address, "{\"abbreviated_name\": \"ü\", \"site_url\": null}");
        assertThat(json(changed).get("abbreviated_name").getAsString()).isEqualTo("ü");
        assertThat(json(changed).get("name").getAsString()).isEqualTo("rest_one");
        assertThat(send("DELETE", address, "").statusCode()).isEqualTo(200);
        assertThat(send("GET", "/xosapi/v1/core/sites?name=rest_one", "").body())
                .doesNotContain("rest_one");
    }

    @Test
    void whoSendsTheETagOverwritesNobody() {
        HttpResponse<String> made = create("rest_tag");
        String address = made.headers().firstValue("Location").orElseThrow();
        String tag = made.headers().firstValue("ETag").orElseThrow();
        assertThat(send("GET", address, "", "If-None-Match", tag).statusCode()).isEqualTo(304);
        HttpResponse<String> first = send("PUT", address, "{\"abbreviated_name\": \"1\"}", "If-Match", tag);
        assertThat(first.statusCode()).isEqualTo(200);
        HttpResponse<String> late = send("PUT", address, "{\"abbreviated_name\": \"2\"}", "If-Match", tag);
        assertThat(late.statusCode()).isEqualTo(412);
        assertThat(late.headers().firstValue("Content-Type")).hasValue(PROBLEM);
        assertThat(send("DELETE", address, "", "If-Match", tag).statusCode()).isEqualTo(412);
        assertThat(send("PUT", address, "{\"abbreviated_name\": \"3\"}", "If-Match", "soon")
                        .statusCode())
                .isEqualTo(400);
        assertThat(send("PUT", address, "{\"abbreviated_name\": \"4\"}", "If-Match", "*")
                        .statusCode())
                .isEqualTo(200);
        String now = first.headers().firstValue("ETag").orElseThrow();
        assertThat(send("GET", address, "", "If-None-Match", now).statusCode()).isEqualTo(200);
    }

    @Test
    void listsComePageByPageInTheOrderAndByTheConditionsThatAreAskedFor() {
        for (int i = 1; i <= 5; i++) {
            create("listed" + i);
        }
        List<String> names = new ArrayList<>();
        String token = "";
        int pages = 0;
        do {
            HttpResponse<String> page = send(
                    "GET",
                    "/xosapi/v1/core/sites?name__contains=listed&order_by=-name&page_size=2&page_token="
                            + java.net.URLEncoder.encode(token, StandardCharsets.UTF_8),
                    "");
            assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
            for (JsonElement item : json(page).get("items").getAsJsonArray()) {
                names.add(item.getAsJsonObject().get("name").getAsString());
            }
            JsonElement next = json(page).get("next_page_token");
            token = next == null ? "" : next.getAsString();
            pages++;
        } while (!token.isEmpty());
        assertThat(names).containsExactly("listed5", "listed4", "listed3", "listed2", "listed1");
        assertThat(pages).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nmae=x|nmae",
                "page_size=0|page_size",
                "page_size=1001|page_size",
                "page_size=1&page_size=2|more than once",
                "order_by=nam|nam",
                "page_token=junk|page",
                "id=x|id",
                "name=%97|can't be read",
                "name=%c3%28|can't be read"
            })
    void whatCanNotBeAskedIsSaid(String query, String word) {
        HttpResponse<String> reply = send("GET", "/xosapi/v1/core/sites?" + query, "");
        assertThat(reply.statusCode()).as(reply.body()).isEqualTo(400);
        assertThat(reply.body()).contains(word);
    }

    @Test
    void allThatIsWrongWithABodyIsToldAtOnceWithTheNearestName() {
        HttpResponse<String> reply = send("POST", "/xosapi/v1/core/slices", """
                {"nme": "x", "max_instances": "many", "site_id": 1.5, "enabled": 1, "updated": 1e300, "id": 7}""");
        assertThat(reply.statusCode()).isEqualTo(400);
        assertThat(reply.headers().firstValue("Content-Type")).hasValue(PROBLEM);
        JsonObject fields = json(reply).get("fields").getAsJsonObject();
        assertThat(fields.keySet())
                .containsExactlyInAnyOrder("nme", "max_instances", "site_id", "enabled", "updated", "id");
        assertThat(fields.get("nme").getAsString()).contains("did you mean `name`?");
        assertThat(fields.get("max_instances").getAsString()).contains("whole number", "the text `many`");
        assertThat(json(reply).get("status").getAsInt()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "[]",
                "nothing",
                "{'name': 'x'}",
                "{\"name\": \"a\", \"name\": \"b\"}",
                "{\"name\": \"a\"} {}",
                "{\"name\": \"a\",}",
                "{\"name\": 1e9999999999}",
                "{\"name\": {\"a\": [1]}} // why",
                "{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":"
                        + "{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":"
                        + "{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":1}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}"
            })
    void whatIsNoObjectOfJsonIsRefused(String body) {
        HttpResponse<String> reply = send("POST", "/xosapi/v1/core/sites", body);
        assertThat(reply.statusCode()).as(reply.body()).isEqualTo(400);
        assertThat(reply.body()).doesNotContain("dev.xproto", "java.", "com.google");
    }

    @Test
    void othersRulesAreTheSameAsOverGrpc() {
        String mine = create("rest_rules").headers().firstValue("Location").orElseThrow();
        assertThat(send("PUT", mine, "{\"backend_status\": \"OK\"}").statusCode())
                .as("feedback is for synchronizers")
                .isEqualTo(403);
        assertThat(create("rest_rules").statusCode()).as("unique").isEqualTo(400);
        String admin = authorization;
        authorization = basic("plain@example.org", "plain password");
        try {
            assertThat(send("PUT", mine, "{\"name\": \"mine\"}").statusCode()).isIn(403, 404);
            assertThat(send("GET", "/xosapi/v1/core/users", "").body()).doesNotContain("pbkdf2", "admin@example.org");
        } finally {
            authorization = admin;
        }
    }

    @Test
    void whoDoesNotSayWhoTheyAreIsAskedAndWhoSaysItWronglyIsNotRepeated() {
        String admin = authorization;
        try {
            authorization = "Bearer x";
            HttpResponse<String> stranger = send("GET", "/xosapi/v1/core/sites", "");
            assertThat(stranger.statusCode()).isEqualTo(401);
            assertThat(stranger.headers().firstValue("WWW-Authenticate")).isPresent();
            authorization = basic("admin@example.org", "wrong secret");
            HttpResponse<String> wrong = send("GET", "/xosapi/v1/core/sites", "");
            assertThat(wrong.statusCode()).isEqualTo(401);
            assertThat(wrong.body()).doesNotContain("wrong secret", "admin@example.org");
        } finally {
            authorization = admin;
        }
    }

    @Test
    void whatIsNotThereIsSaidWithTheStatusThatFits() {
        HttpResponse<String> model = send("GET", "/xosapi/v1/core/slcies", "");
        assertThat(model.statusCode()).isEqualTo(404);
        assertThat(model.body()).contains("did you mean `slices`");
        assertThat(send("GET", "/xosapi/v1/core/sites/4711", "").statusCode()).isEqualTo(404);
        assertThat(send("GET", "/xosapi/v1/core/sites/0", "").statusCode()).isEqualTo(404);
        assertThat(send("GET", "/xosapi/v1/core/sites/x", "").statusCode()).isEqualTo(404);
        HttpResponse<String> method = send("PATCH", "/xosapi/v1/core/sites", "{}");
        assertThat(method.statusCode()).isEqualTo(405);
        assertThat(send("POST", "/xosapi/v1/core/sites", "name=x", "Content-Type", "application/x-www-form-urlencoded")
                        .statusCode())
                .isEqualTo(415);
        assertThat(send("POST", "/xosapi/v1/core/sites", "{\"name\": \"" + "x".repeat(5_000_000) + "\"}")
                        .statusCode())
                .isEqualTo(413);
    }

    @Test
    void theOpenApiDocumentIsServedAndNamesTheAddresses() {
        HttpResponse<String> reply = send("GET", "/xosapi/v1/openapi.json", "");
        assertThat(json(reply).get("openapi").getAsString()).startsWith("3.1");
        JsonObject paths = json(reply).get("paths").getAsJsonObject();
        assertThat(paths.keySet()).contains("/xosapi/v1/core/sites", "/xosapi/v1/core/slices/{id}");
        int checked = 0;
        for (String path : paths.keySet()) {
            if (!path.contains("{")) {
                assertThat(send("GET", path + "?page_size=1", "").statusCode())
                        .as(path)
                        .isEqualTo(200);
                checked++;
            }
        }
        assertThat(checked).isGreaterThan(30);
    }

    @Test
    void requestsAreCounted() {
        send("GET", "/xosapi/v1/core/sites", "");
        HttpResponse<String> metrics = send("GET", "/metrics", "");
        assertThat(metrics.statusCode()).isEqualTo(200);
        assertThat(metrics.body())
                .contains(
                        "http_request_count{app_name=\"xos-core\",model_name=\"Site\",endpoint=\"List\",status=\"200\"}");
        assertThat(send("GET", "/ready", "").body()).isEqualTo("ready\n");
    }

    /** Valid requests with bytes changed: each gets a status that fits, none shows insides, and the core serves on. */
    @Test
    void whateverIsSentTheAnswerIsAStatusThatFits() {
        SplittableRandom random = new SplittableRandom(Long.getLong("xproto.fuzz.seed", 42));
        String valid = """
                {"name": "fuzz", "description": "f", "kind": "generic", "enabled": true, "icon_url": null, "updated": 1.5,
                 "view_url": "http://example.org/", "slices_ids": [1, 2], "id": 0, "backend_code": 1}""";
        String[] methods = {"GET", "POST", "PUT", "DELETE"};
        for (int i = 0; i < EDITS; i++) {
            String method = methods[random.nextInt(methods.length)];
            String path = "/xosapi/v1/core/services" + (random.nextBoolean() ? "" : "/" + random.nextInt(-2, 20))
                    + (random.nextInt(4) == 0
                            ? "?" + (char) random.nextInt('a', 'z') + "=%" + random.nextInt(10, 99)
                            : "");
            boolean sends = method.startsWith("P");
            HttpResponse<String> reply = send(method, path, sends ? edited(valid, random) : "");
            assertThat(reply.statusCode())
                    .as("%d: %s %s %s", i, method, path, reply.body())
                    .isIn(200, 304, 400, 403, 404, 405, 409, 412);
            assertThat(reply.body()).doesNotContain("Exception", "\tat ", "dev.xproto", "SELECT");
        }
        assertThat(create("after_fuzzing").statusCode()).isEqualTo(200);
    }

    private static String edited(String text, SplittableRandom random) {
        StringBuilder edited = new StringBuilder(text);
        for (int edits = random.nextInt(1, 4); edits > 0; edits--) {
            int at = random.nextInt(edited.length());
            switch (random.nextInt(3)) {
                case 0 -> edited.deleteCharAt(at);
                case 1 -> edited.insert(at, "{}[]\":,0e-.\\ntü\u0000".charAt(random.nextInt(16)));
                default -> edited.setCharAt(at, (char) random.nextInt(32, 0x2ff));
            }
        }
        return edited.toString();
    }
}
