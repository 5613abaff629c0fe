package dev.xproto.benchmarks;

import dev.xproto.runtime.remote.RemoteCoreProvider;
import dev.xproto.server.ServingCore;
import dev.xproto.server.config.CoreSettings;
import dev.xproto.server.config.ServerPort;
import dev.xproto.server.log.LogSettings;
import dev.xproto.store.CoreStorage;
import dev.xproto.store.Durability;
import dev.xproto.sync.model.ObjectKey;
import dev.xproto.sync.spi.Core;
import dev.xproto.sync.spi.ModelStoreProvider.ConnectRequest;
import dev.xproto.sync.spi.ModelStoreProvider.Transport;
import dev.xproto.sync.store.Batch;
import dev.xproto.sync.store.ModelStore;
import dev.xproto.sync.store.Operation;
import dev.xproto.sync.store.Origin;
import dev.xproto.sync.store.Page;
import dev.xproto.sync.store.StoreQuery;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * What a network costs, on loopback without TLS: from a change's acknowledgement to the first line of its step in a
 * synchronizer that is connected over gRPC; and listing and saving against the same core in process. Takes an empty folder,
 * and other numbers of changes and of changes in a second if wished.
 */
public final class RemoteReport {
    private static final int ROUNDS = 9;
    private static final int SAVES = 500;

    private RemoteReport() {}

    /** Prints the latencies and the ratios. */
    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        int changes = LatencyReport.WARM_UP + (arguments.length > 1 ? Integer.parseInt(arguments[1]) : 10_000);
        int perSecond = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 100;
        try (EngineBench bench = new EngineBench(folder);
                ServingCore serving = serve(folder);
                Core core = connect(serving)) {
            List<ObjectKey> keys = LatencyReport.measure(bench, core.store(), changes, perSecond);
            lists(bench.store(), core.store());
            saves(bench.store(), core.store(), keys);
        }
    }

    /** The same core, also for those who come over the network. */
    private static ServingCore serve(Path folder) throws IOException {
        return ServingCore.start(
                new CoreSettings(
                        null,
                        List.of(ServerPort.plaintext(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))),
                        List.of(),
                        "bench@example.org",
                        "bench",
                        null,
                        new CoreStorage.Folder(folder, Durability.PROCESS),
                        null,
                        null,
                        new LogSettings(false, "warn", null),
                        Duration.ofDays(1),
                        4 * 1024 * 1024,
                        1024,
                        100_000,
                        Duration.ofSeconds(5)),
                InstantSource.system());
    }

    private static Core connect(ServingCore serving) {
        return new RemoteCoreProvider()
                .connect(new ConnectRequest(
                        "127.0.0.1:" + serving.addresses().get(0).getPort(),
                        "bench@example.org",
                        "bench",
                        null,
                        InstantSource.system(),
                        new Transport(true, null, Duration.ofSeconds(30))));
    }

    private static void lists(ModelStore inProcess, ModelStore remote) {
        double near = Double.MAX_VALUE;
        double far = Double.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            near = Math.min(near, millis(() -> list(inProcess)));
            far = Math.min(far, millis(() -> list(remote)));
        }
        print("a list of 1,000 objects, in pages of 500", near, far);
    }

    private static void list(ModelStore store) {
        @Nullable String next = null;
        do {
            Page page = store.read(new StoreQuery("Service", StoreQuery.Kind.LIVE, List.of(), 500, next));
            next = page.nextPageToken();
        } while (next != null);
    }

    private static void saves(ModelStore inProcess, ModelStore remote, List<ObjectKey> keys) {
        double near = Double.MAX_VALUE;
        double far = Double.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            String text = "round " + round;
            near = Math.min(near, millis(() -> save(inProcess, keys, text + " in process")) / SAVES);
            far = Math.min(far, millis(() -> save(remote, keys, text + " remote")) / SAVES);
        }
        print("a save", near, far);
    }

    private static void save(ModelStore store, List<ObjectKey> keys, String text) {
        for (ObjectKey key : keys.subList(0, SAVES)) {
            store.commit(Batch.of(
                    Origin.USER, new Operation.Update(key, Map.of("description", text), OptionalLong.empty(), false)));
        }
    }

    private static double millis(Runnable work) {
        long begun = System.nanoTime();
        work.run();
        return (System.nanoTime() - begun) / 1e6;
    }

    private static void print(String what, double near, double far) {
        System.out.printf(
                Locale.ROOT,
                "%s: in process %.3f ms, over gRPC %.3f ms, %.2f times (best of %d)%n",
                what,
                near,
                far,
                far / near,
                ROUNDS);
    }
}
