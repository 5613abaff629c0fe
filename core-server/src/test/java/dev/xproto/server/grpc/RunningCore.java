package dev.xproto.server.grpc;

import dev.xproto.server.auth.Authenticator;
import dev.xproto.server.auth.LockOut;
import dev.xproto.server.config.ServerPort;
import dev.xproto.server.files.FileFolder;
import dev.xproto.server.metrics.CallMetrics;
import dev.xproto.store.CoreStorage;
import dev.xproto.store.ServedCore;
import dev.xproto.store.security.Caller;
import dev.xproto.sync.model.Row;
import dev.xproto.sync.store.Batch;
import dev.xproto.sync.store.Operation;
import dev.xproto.sync.store.Origin;
import io.grpc.ManagedChannel;
import io.grpc.netty.shaded.io.grpc.netty.NettyChannelBuilder;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A core in memory that serves gRPC on loopback, with an administrator. Its clock stands until it is moved. */
final class RunningCore implements AutoCloseable {
    static final String ADMIN = "admin@example.org";
    static final String PASSWORD = "a:long password";
    static final int MOST_UPLOAD = 100_000;
    static final int MOST_OBJECTS = 600;

    private final CallMetrics metrics = new CallMetrics();
    private final ServedCore core;
    private final GrpcHost host;
    private final List<ManagedChannel> channels = new ArrayList<>();
    private Instant now = Instant.parse("2026-01-02T03:04:05Z");

    RunningCore(Path files, ServerPort... more) throws IOException {
        core = ServedCore.open(new CoreStorage.Memory(), () -> now);
        core.accounts().bootstrap(ADMIN, PASSWORD);
        Authenticator authenticator = new Authenticator(core, new LockOut(() -> now), Duration.ofDays(14));
        List<ServerPort> ports = new ArrayList<>(
                List.of(ServerPort.plaintext(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))));
        ports.addAll(List.of(more));
        GrpcServices services = new GrpcServices(
                core, authenticator, new FileFolder(files), MOST_UPLOAD, MOST_OBJECTS, metrics, () -> now);
        host = new GrpcHost(services, ports, 4 * 1024 * 1024, Duration.ofSeconds(10));
    }

    void sleep(Duration time) {
        now = now.plus(time);
    }

    CallMetrics metrics() {
        return metrics;
    }

    ServedCore core() {
        return core;
    }

    GrpcHost host() {
        return host;
    }

    int port() {
        return host.addresses().get(0).getPort();
    }

    ManagedChannel channel() {
        ManagedChannel channel = NettyChannelBuilder.forAddress(host.addresses().get(0))
                .usePlaintext()
                .build();
        channels.add(channel);
        return channel;
    }

    /** A client that nobody knows. */
    SchemaClient stranger() {
        return SchemaClient.of(channel());
    }

    SchemaClient admin() {
        return stranger().as(ADMIN, PASSWORD);
    }

    /** Makes a user; answers the id. */
    int user(String email, String password, Map<String, Object> more) {
        Row site = core.store(Caller.CORE)
                .read(new dev.xproto.sync.store.StoreQuery(
                        "Site", dev.xproto.sync.store.StoreQuery.Kind.LIVE, List.of(), 1, null))
                .rows()
                .get(0);
        Map<String, Object> values = new java.util.HashMap<>(
                Map.of("email", email, "password", password, "firstname", "A", "lastname", "B", "site", site.id()));
        values.putAll(more);
        return core.store(Caller.CORE)
                .commit(Batch.of(Origin.USER, new Operation.Create("User", -1, values)))
                .get(0)
                .id();
    }

    @Override
    public void close() {
        channels.forEach(ManagedChannel::shutdownNow);
        host.close();
        core.close();
    }
}
