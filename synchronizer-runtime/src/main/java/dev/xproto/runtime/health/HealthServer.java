package dev.xproto.runtime.health;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.xproto.runtime.logging.JsonText;
import dev.xproto.sync.spi.Engine;
import dev.xproto.sync.spi.Engine.WaitingObject;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Answers {@code /health}, {@code /ready}, {@code /waiting} and {@code /metrics}. Reads only, and asks nobody who they are:
 * so it belongs on the loopback address, unless something else keeps strangers away.
 */
public final class HealthServer implements AutoCloseable {
    private static final int OK = 200;
    private static final int WRONG_METHOD = 405;
    private static final int NOT_NOW = 503;

    /** So many objects are named one by one in the metrics; more would be a burden for who collects them. */
    private static final int NAMED = 100;

    private final HttpServer server;
    private final Subject subject;
    private final RunMetrics metrics;

    private HealthServer(HttpServer server, Subject subject, RunMetrics metrics) {
        this.server = server;
        this.subject = subject;
        this.metrics = metrics;
    }

    private record Answer(int status, String type, String text) {
        static Answer json(int status, String text) {
            return new Answer(status, "application/json", text + "\n");
        }
    }

    /**
     * Opens the port.
     *
     * @param address where; the port 0 takes any that is free
     * @throws IOException it can't be opened
     */
    public static HealthServer open(InetSocketAddress address, Subject subject, RunMetrics metrics) throws IOException {
        HttpServer server = HttpServer.create(address, 0);
        HealthServer made = new HealthServer(server, subject, metrics);
        made.serve("/health", made::health);
        made.serve("/ready", made::ready);
        made.serve("/waiting", made::waiting);
        made.serve("/metrics", made::metrics);
        server.start();
        return made;
    }

    /** Where it answers. */
    public InetSocketAddress address() {
        return server.getAddress();
    }

    private void serve(String path, Supplier<Answer> answer) {
        server.createContext(path, exchange -> {
            try (exchange) {
                boolean reads = exchange.getRequestMethod().equals("GET");
                send(exchange, reads ? answer.get() : Answer.json(WRONG_METHOD, "{\"error\": \"ask with GET\"}"));
            }
        });
    }

    private static void send(HttpExchange exchange, Answer answer) throws IOException {
        byte[] bytes = answer.text().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", answer.type() + "; charset=utf-8");
        exchange.sendResponseHeaders(answer.status(), bytes.length);
        try (OutputStream body = exchange.getResponseBody()) {
            body.write(bytes);
        }
    }

    private Answer health() {
        return Answer.json(subject.failed().get() ? NOT_NOW : OK, JsonText.object(standing()));
    }

    private Answer ready() {
        boolean ready = subject.engine().get().filter(Engine::isConnected).isPresent();
        return Answer.json(ready ? OK : NOT_NOW, JsonText.object(standing()));
    }

    private Map<String, Object> standing() {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("name", subject.name());
        values.put("state", subject.state().get());
        Optional<Engine> engine = subject.engine().get();
        values.put("connected", engine.filter(Engine::isConnected).isPresent());
        values.put("waiting", engine.map(found -> found.waiting().size()).orElse(0));
        return values;
    }

    private Answer waiting() {
        List<WaitingObject> objects =
                subject.engine().get().map(Engine::waiting).orElse(List.of());
        return Answer.json(
                OK,
                objects.stream()
                        .map(object -> {
                            Map<String, Object> values = new LinkedHashMap<>();
                            values.put("model", object.model());
                            values.put("id", object.key().id());
                            values.put("state", object.state().name().toLowerCase(Locale.ROOT));
                            values.put("reason", object.reason());
                            if (object.nextTry() != null) {
                                values.put("next_try", object.nextTry());
                            }
                            return "  " + JsonText.object(values);
                        })
                        .collect(Collectors.joining(",\n", "[\n", "\n]")));
    }

    private Answer metrics() {
        Exposition out = new Exposition();
        metrics.write(out);
        Optional<Engine> engine = subject.engine().get();
        out.head("synchronizer_connected", "gauge", "Whether the store can be read and its feed followed.");
        out.line(
                "synchronizer_connected", "", engine.filter(Engine::isConnected).isPresent() ? 1 : 0);
        List<WaitingObject> objects = engine.map(Engine::waiting).orElse(List.of());
        out.head("synchronizer_waiting_objects", "gauge", "Objects that something has to be done for.");
        Map<String, Long> counts = objects.stream()
                .collect(Collectors.groupingBy(
                        object -> Exposition.labels("model", object.model(), "state", state(object)),
                        TreeMap::new,
                        Collectors.counting()));
        counts.forEach((labels, count) -> out.line("synchronizer_waiting_objects", labels, count));
        out.head("synchronizer_waiting_object", "gauge", "Why an object waits; the first " + NAMED + " of them.");
        objects.stream()
                .limit(NAMED)
                .forEach(object -> out.line(
                        "synchronizer_waiting_object",
                        Exposition.labels(
                                "model",
                                object.model(),
                                "id",
                                Integer.toString(object.key().id()),
                                "state",
                                state(object),
                                "reason",
                                object.reason()),
                        1));
        return new Answer(OK, "text/plain; version=0.0.4", out.toString());
    }

    private static String state(WaitingObject object) {
        return object.state().name().toLowerCase(Locale.ROOT);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
