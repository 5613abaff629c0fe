package dev.xproto.example.hippieoss.steps;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Gives whoever asks a tag, and remembers it. */
final class FakeOperatorSystem implements AutoCloseable {
    private final HttpServer server;
    private final AtomicInteger tags = new AtomicInteger(100);
    private final Map<String, Integer> subscriptions = new ConcurrentHashMap<>();

    FakeOperatorSystem() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/subscriptions/", this::answer);
        server.start();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String serial = exchange.getRequestURI().getPath().replaceFirst("^/subscriptions/", "");
        exchange.getRequestBody().readAllBytes();
        if (exchange.getRequestMethod().equals("PUT")) {
            int tag = subscriptions.computeIfAbsent(serial, each -> tags.incrementAndGet());
            byte[] text = Integer.toString(tag).getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, text.length);
            exchange.getResponseBody().write(text);
        } else {
            exchange.sendResponseHeaders(subscriptions.remove(serial) == null ? 404 : 204, -1);
        }
        exchange.close();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** Tags by serial number. */
    Map<String, Integer> subscriptions() {
        return new TreeMap<>(subscriptions);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
