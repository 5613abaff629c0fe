package dev.xproto.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A backup is brought back by an order, as clients of XOS give it: the program stops serving, and serves again. */
class RestoreTest {
    private static final String CONFIG = """
            data_dir: %s
            grpc: {plaintext: off}
            http: {plaintext: "127.0.0.1:0"}
            administrator: {email: admin@example.org, password: long password}
            drain_seconds: 1
            """;
    private final HttpClient client = HttpClient.newHttpClient();
    private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
    private final Ending ending = new Ending();
    private Thread program = new Thread();
    private String base = "";

    @TempDir
    private Path folder;

    /** Hands out what the program prints, line by line. */
    private final class Lines extends OutputStream {
        private final StringBuilder line = new StringBuilder();

        @Override
        public void write(int one) {
            if (one == '\n') {
                lines.add(line.toString());
                line.setLength(0);
            } else {
                line.append((char) one);
            }
        }
    }

    @BeforeEach
    void start() throws Exception {
        Path config = Files.writeString(folder.resolve("core.yaml"), CONFIG.formatted(folder.resolve("data")));
        PrintStream out = new PrintStream(new Lines(), true, StandardCharsets.UTF_8);
        program = new Thread(() -> CoreServer.run(
                List.of("--config", config.toString()), out, out, InstantSource.system(), log -> {}, ending));
        program.start();
        untilReady();
    }

    @AfterEach
    void stop() throws InterruptedException {
        ending.end();
        program.join();
        assertThat(lines).contains("stopped");
    }

    private void untilReady() throws InterruptedException {
        String line = lines.take();
        while (!line.equals("ready")) {
            if (line.startsWith("serving HTTP on ")) {
                base = "http://127.0.0.1" + line.substring(line.lastIndexOf(':')) + "/xosapi/v1/core/";
            }
            assertThat(line).doesNotStartWith("error").isNotEqualTo("stopped");
            line = lines.take();
        }
    }

    private JsonObject send(String method, String path, String body) {
        String pair = "admin@example.org:long password";
        HttpRequest request = HttpRequest.newBuilder(URI.create(base + path))
                .method(method, BodyPublishers.ofString(body))
                .header("Content-Type", "application/json")
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)))
                .build();
        try {
            return JsonParser.parseString(
                            client.send(request, BodyHandlers.ofString()).body())
                    .getAsJsonObject();
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(method + " " + path, e);
        }
    }

    private void site(String name) {
        send("POST", "sites", """
                {"name": "%1$s", "login_base": "%1$s", "abbreviated_name": "%1$s"}""".formatted(name));
    }

    private String sites() {
        return send("GET", "sites", "").toString();
    }

    /** The order, carried out; it has the same uuid in every state of the data. */
    private JsonObject ordered(String body) {
        return settled(send("POST", "backupoperations", body).get("id").getAsInt());
    }

    private JsonObject settled(int id) {
        while (true) {
            JsonObject order = send("GET", "backupoperations/" + id, "");
            if (order.has("enacted")) {
                return order;
            }
            Thread.onSpinWait();
        }
    }

    private JsonObject restored() {
        return send("GET", "backupoperations?operation=restore", "")
                .get("items")
                .getAsJsonArray()
                .get(0)
                .getAsJsonObject();
    }

    private static String text(JsonObject object, String field) {
        return object.has(field) ? object.get(field).getAsString() : "";
    }

    private int backup() {
        JsonObject made = ordered("{\"operation\": \"create\"}");
        assertThat(text(made, "status")).isEqualTo("created");
        return made.get("file_id").getAsInt();
    }

    private Path file(int id) {
        return Path.of(URI.create(text(send("GET", "backupfiles/" + id, ""), "uri")));
    }

    @Test
    void whatWasThereAtTheBackupIsThereAgainAndTheOrderSaysSo() throws Exception {
        site("kept");
        int file = backup();
        assertThat(text(ordered("{\"operation\": \"verify\", \"file_id\": %d}".formatted(file)), "backend_status"))
                .isEqualTo("enacted");
        site("lost");
        send("POST", "backupoperations", "{\"operation\": \"restore\", \"file_id\": %d}".formatted(file));
        untilReady();

        assertThat(sites()).contains("kept").doesNotContain("lost");
        JsonObject order = restored();
        assertThat(text(order, "status")).isEqualTo("restored");
        assertThat(order.get("backend_code").getAsInt()).isEqualTo(1);
        assertThat(file(order.get("file_id").getAsInt())).exists();
        assertThat(send("GET", "backupoperations?operation=create", "").toString())
                .as("what was under way when the backup was made")
                .contains("orphaned");
        assertThat(folder.resolve("data/before-restore-1")).isDirectory();
        site("after");
        assertThat(sites()).contains("after");
    }

    @Test
    void aFileThatIsAnotherOneStopsNobody() throws Exception {
        int file = backup();
        Path other = file(file);
        Files.write(other, new byte[] {0}, java.nio.file.StandardOpenOption.APPEND);
        JsonObject order = ordered("{\"operation\": \"restore\", \"file_id\": %d}".formatted(file));
        assertThat(text(order, "status")).isEqualTo("failed");
        assertThat(text(order, "error_msg")).contains("checksum");
        assertThat(lines).isEmpty();
        assertThat(text(ordered("{\"operation\": \"restore\"}"), "error_msg")).contains("needs a `file`");
    }

    @Test
    void dataThatNoCoreStartsOnAreTakenBack() throws Exception {
        site("kept");
        int file = backup();
        spoil(file(file));
        send("PUT", "backupfiles/" + file, "{\"checksum\": null}");
        send("POST", "backupoperations", "{\"operation\": \"restore\", \"file_id\": %d}".formatted(file));
        untilReady();

        assertThat(sites()).contains("kept");
        JsonObject order = restored();
        assertThat(text(order, "status")).isEqualTo("failed");
        assertThat(text(order, "error_msg")).contains("the data are the old ones again");
    }

    /** A database that can be opened, and whose models say nothing. */
    private void spoil(Path backup) throws IOException, SQLException {
        Path spoilt = folder.resolve("spoilt.mv.db");
        try (FileSystem zip = FileSystems.newFileSystem(backup)) {
            Path inside = zip.getPath("core.mv.db");
            Files.copy(inside, spoilt);
            try (Connection connection = DriverManager.getConnection(
                            "jdbc:h2:file:" + folder.resolve("spoilt").toAbsolutePath());
                    var statement = connection.createStatement()) {
                assertThat(statement.executeUpdate("UPDATE x_model_file SET content = 'message'"))
                        .isPositive();
            }
            Files.copy(spoilt, inside, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
