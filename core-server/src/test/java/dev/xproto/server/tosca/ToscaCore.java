package dev.xproto.server.tosca;

import dev.xproto.server.auth.Authenticator;
import dev.xproto.server.auth.LockOut;
import dev.xproto.server.config.ServerPort;
import dev.xproto.server.http.HttpCredentials;
import dev.xproto.server.http.HttpHost;
import dev.xproto.store.CoreStorage;
import dev.xproto.store.ServedCore;
import dev.xproto.store.security.Caller;
import dev.xproto.sync.model.Row;
import dev.xproto.sync.spi.Onboarding.LoadRequest;
import dev.xproto.sync.spi.Onboarding.ModelFile;
import dev.xproto.sync.store.Batch;
import dev.xproto.sync.store.Operation;
import dev.xproto.sync.store.Origin;
import dev.xproto.sync.store.StoreQuery;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A core in memory with the endpoint on loopback, an administrator, and a client. */
final class ToscaCore implements AutoCloseable {
    static final String ADMIN = "admin@example.org";
    static final String PASSWORD = "a:long password";
    static final int MOST_BYTES = 100_000;
    private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");
    private static final String MODELS = """
            option name = "gauges";
            option app_label = "gauges";
            message Gauge (XOSBase) {
                required string name = 1 [max_length = 40];
                optional int32 level = 2 [min_value = 0, max_value = 9];
            }
            """;

    private final ServedCore core = ServedCore.open(new CoreStorage.Memory(), () -> NOW);
    private final HttpHost host;
    private final HttpClient client = HttpClient.newHttpClient();

    ToscaCore(ServerPort... ports) throws IOException {
        core.accounts().bootstrap(ADMIN, PASSWORD);
        load("gauges", MODELS);
        Authenticator authenticator = new Authenticator(core, new LockOut(() -> NOW), Duration.ofDays(14));
        ToscaEndpoint endpoint = new ToscaEndpoint(core, new HttpCredentials(authenticator));
        List<ServerPort> all = ports.length > 0 ? List.of(ports) : List.of(ServerPort.plaintext(loopback()));
        host = new HttpHost(endpoint.routes(), all, MOST_BYTES, Duration.ofSeconds(2));
    }

    static InetSocketAddress loopback() {
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    }

    /** A recipe with those nodes. */
    static String recipe(String nodes) {
        return "tosca_definitions_version: tosca_simple_yaml_1_0\ntopology_template:\n  node_templates:\n"
                + nodes.indent(4);
    }

    /** A recipe of one gauge. */
    static String gauge(String name, int level) {
        return recipe("""
                %s:
                  type: tosca.nodes.Gauge
                  properties: {name: %s, level: %d}
                """.formatted(name, name, level));
    }

    void load(String service, String models) {
        core.loader().load(new LoadRequest(service, "1.0.0", "", List.of(new ModelFile(service + ".xproto", models))));
    }

    ServedCore core() {
        return core;
    }

    InetSocketAddress address() {
        return host.addresses().get(0);
    }

    HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + address().getPort() + path));
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(to(path));
    }

    /** As the administrator. */
    HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
        return post(path, body, ADMIN, PASSWORD);
    }

    HttpResponse<String> post(String path, String body, String user, String password)
            throws IOException, InterruptedException {
        return send(to(path).header("xos-username", user)
                .header("xos-password", password)
                .POST(BodyPublishers.ofString(body)));
    }

    List<Row> all(String model) {
        return core.store(Caller.CORE)
                .read(new StoreQuery(model, StoreQuery.Kind.LIVE, List.of(), 1000, null))
                .rows();
    }

    Row create(String model, Map<String, Object> values) {
        return core.store(Caller.CORE)
                .commit(Batch.of(Origin.USER, new Operation.Create(model, -1, values)))
                .get(0);
    }

    /** Somebody without rights. */
    void user(String email, String password) {
        create(
                "User",
                new HashMap<>(Map.of(
                        "email",
                        email,
                        "password",
                        password,
                        "firstname",
                        "A",
                        "lastname",
                        "B",
                        "site",
                        all("Site").get(0).id())));
    }

    @Override
    public void close() {
        host.close();
        core.close();
    }
}
