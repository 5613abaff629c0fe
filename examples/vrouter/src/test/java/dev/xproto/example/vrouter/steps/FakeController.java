package dev.xproto.example.vrouter.steps;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps what is put, by path. It can be out of order. */
final class FakeController implements AutoCloseable {
    private final HttpServer server;
    private final Map<String, String> things = new ConcurrentHashMap<>();
    private volatile boolean broken;

    FakeController() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String content = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        int status = 204;
        if (broken) {
            status = 503;
        } else if (exchange.getRequestMethod().equals("PUT")) {
            things.put(path, content);
        } else if (things.remove(path) == null) {
            status = 404;
        }
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    void broken(boolean now) {
        broken = now;
    }

    /** What there is, by path. */
    Map<String, String> things() {
        return new TreeMap<>(things);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
