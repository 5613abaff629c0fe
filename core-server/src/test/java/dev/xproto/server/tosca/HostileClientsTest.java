package dev.xproto.server.tosca;

import static dev.xproto.server.tosca.ToscaCore.gauge;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Clients that break off, send too much, or all at once: the core stays whole, and serves others. */
class HostileClientsTest {
    private ToscaCore core;

    @BeforeEach
    void open() throws IOException {
        core = new ToscaCore();
    }

    @AfterEach
    void close() throws Exception {
        assertThat(core.post("/run", gauge("after", 1)).statusCode())
                .as("others are served")
                .isEqualTo(200);
        core.close();
    }

    private Socket connect() throws IOException {
        return new Socket(core.address().getAddress(), core.address().getPort());
    }

    private static void say(Socket socket, String text) throws IOException {
        OutputStream out = socket.getOutputStream();
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private static String hear(Socket socket) throws IOException {
        return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8)).readLine();
    }

    private static String head(int length) {
        return "POST /run HTTP/1.1\r\nHost: core\r\nxos-username: " + ToscaCore.ADMIN + "\r\nxos-password: "
                + ToscaCore.PASSWORD + "\r\nContent-Length: " + length + "\r\n\r\n";
    }

    @Test
    void aRecipeThatBreaksOffChangesNothing() throws Exception {
        String recipe = gauge("half", 1);
        try (Socket socket = connect()) {
            // What is there is a whole recipe; what is missing is only what the client announced.
            say(socket, head(recipe.length() + 10) + recipe);
        }
        try (Socket socket = connect()) {
            say(socket, head(recipe.length() + 10) + recipe);
            socket.shutdownOutput();
            String status = hear(socket);
            assertThat(status == null ? "" : status).doesNotContain(" 200 ");
        }
        assertThat(core.all("Gauge")).isEmpty();
    }

    @Test
    void aBodyThatIsTooLongIsRefusedUnread() throws Exception {
        HttpResponse<String> reply = core.post("/run", "#".repeat(ToscaCore.MOST_BYTES + 1));
        assertThat(reply.statusCode()).isEqualTo(413);
        try (Socket socket = connect()) {
            say(socket, head(Integer.MAX_VALUE));
            assertThat(hear(socket)).contains(" 413 ");
        }
    }

    @Test
    void aClientThatIsStillSendingGetsToReadThatItsBodyIsTooLong() throws Exception {
        byte[] twice = new byte[2 * ToscaCore.MOST_BYTES];
        Arrays.fill(twice, (byte) '#');
        for (int turn = 0; turn < 20; turn++) {
            for (BodyPublisher body : List.of(
                    BodyPublishers.ofByteArray(twice),
                    // Of unknown length: chunked.
                    BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(twice)))) {
                HttpResponse<String> reply = core.send(core.to("/run").POST(body));
                assertThat(reply.statusCode()).isEqualTo(413);
                assertThat(reply.body()).contains("more than " + ToscaCore.MOST_BYTES + " bytes");
            }
        }
    }

    @Test
    void aBodyWithoutAnEndIsHungUpOn() throws Exception {
        byte[] block = new byte[ToscaCore.MOST_BYTES];
        try (Socket socket = connect()) {
            say(socket, head(Integer.MAX_VALUE));
            assertThat(hear(socket)).contains(" 413 ");
            OutputStream out = socket.getOutputStream();
            assertThatThrownBy(() -> {
                        for (int sent = 0; sent < 1_000; sent++) {
                            out.write(block);
                        }
                    })
                    .isInstanceOf(IOException.class);
        }
    }

    @Test
    void aBodyThatIsNoUtf8IsRefused() throws Exception {
        HttpResponse<String> reply = core.send(core.to("/run")
                .header("xos-username", ToscaCore.ADMIN)
                .header("xos-password", ToscaCore.PASSWORD)
                .POST(BodyPublishers.ofByteArray(new byte[] {'a', (byte) 0xff})));
        assertThat(reply.statusCode()).isEqualTo(500);
        assertThat(reply.body()).contains("no UTF-8");
    }

    @Test
    void hostileYamlIsRefused() throws Exception {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x]\n");
        for (int i = 1; i < 40; i++) {
            bomb.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
        }
        for (String text : List.of(
                bomb.toString(),
                "[".repeat(50_000),
                "a: !!javax.script.ScriptEngineManager []",
                "a: 1\na: 2",
                "\u0000")) {
            HttpResponse<String> reply = core.post("/run", text);
            assertThat(reply.statusCode()).isEqualTo(500);
            assertThat(reply.body()).contains("recipe").doesNotContain("Exception", "\tat ");
        }
    }

    @Test
    void whatIsNoHttpIsRefusedInAWord() throws Exception {
        for (String text : List.of(
                "\u0001\u0002\r\n\r\n",
                "GET / HTTP/9.9\r\n\r\n",
                "GET /../../etc/passwd HTTP/1.0\r\n\r\n",
                "GET /custom_type/%ff%fe HTTP/1.0\r\n\r\n")) {
            try (Socket socket = connect()) {
                say(socket, text);
                String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
                assertThat(answer)
                        .containsPattern("^HTTP/1.1 (4\\d\\d|505) ")
                        .doesNotContain("Jetty", "Exception", "root:");
            } catch (java.net.SocketException e) {
                // Hung up without a word, which is as good.
            }
        }
        try (Socket socket = connect()) {
            say(socket, "GET / HTTP/1.1\r\nHost: core\r\nX: " + "x".repeat(100_000) + "\r\n\r\n");
            assertThat(hear(socket)).contains(" 431 ");
        }
    }

    @Test
    void aThousandIdleConnectionsKeepNobodyWaiting() throws Exception {
        List<Socket> idle = new ArrayList<>();
        try {
            for (int i = 0; i < 1000; i++) {
                Socket socket = connect();
                idle.add(socket);
                say(socket, i % 2 == 0 ? "POST /run HT" : head(50));
            }
            assertThat(core.get("/custom_type/gauge").statusCode()).isEqualTo(200);
        } finally {
            for (Socket socket : idle) {
                socket.close();
            }
        }
    }

    @Test
    void twoClientsWithConflictingRecipesLeaveOneOfThem() throws Exception {
        ExecutorService two = Executors.newFixedThreadPool(2);
        CyclicBarrier start = new CyclicBarrier(2);
        List<Future<Integer>> done = new ArrayList<>();
        for (int level : List.of(1, 2)) {
            done.add(two.submit(() -> {
                start.await();
                return core.post("/run", gauge("one", level)).statusCode();
            }));
        }
        for (Future<Integer> each : done) {
            assertThat(each.get()).isEqualTo(200);
        }
        two.shutdown();
        assertThat(core.all("Gauge")).hasSize(1);
        assertThat(core.all("Gauge").get(0).get("level")).isIn(1, 2);
    }

    @Test
    void recipesRunWhileModelsAreLoadedAndUnloaded() throws Exception {
        ExecutorService one = Executors.newFixedThreadPool(1);
        Future<List<Integer>> posted = one.submit(() -> {
            List<Integer> statuses = new ArrayList<>();
            for (int i = 0; i < 30; i++) {
                statuses.add(core.post("/run", gauge("g" + i, 1)).statusCode());
            }
            return statuses;
        });
        for (int i = 0; i < 5; i++) {
            core.load("more", """
                    option name = "more";
                    option app_label = "more";
                    message Valve (XOSBase) {
                        required string name = 1 [max_length = 40];
                    }
                    """);
            core.core().loader().unload("more", "");
        }
        assertThat(posted.get()).containsOnly(200);
        one.shutdown();
        assertThat(core.all("Gauge")).hasSize(30);
    }
}
