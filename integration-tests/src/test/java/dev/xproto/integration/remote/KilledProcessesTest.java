package dev.xproto.integration.remote;

import static org.assertj.core.api.Assertions.assertThat;

import dev.xproto.sync.model.ObjectKey;
import dev.xproto.sync.model.Row;
import dev.xproto.sync.spi.Core;
import dev.xproto.sync.store.Batch;
import dev.xproto.sync.store.ModelStore;
import dev.xproto.sync.store.Operation;
import dev.xproto.sync.store.Origin;
import dev.xproto.sync.store.StoreUnavailableException;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A core and a synchronizer in two processes, either of which is killed while objects are made. */
class KilledProcessesTest {
    private static final long SEED = Long.getLong("xproto.remote.seed", 20_261_121L);
    /** In a soak as many as take more than an hour on two cores: each waits until the process is there again. */
    private static final int KILLS = Integer.getInteger("xproto.remote.kills", Boolean.getBoolean("soak") ? 1_900 : 2);

    private static final Path STEPS = HelloSynchronizer.EXAMPLE.resolve("target/classes");

    private static final int PROGRESS = 10;
    private static final int MOST_BETWEEN = 40;
    private static final long MOST_MEGABYTES = 400;

    private final SplittableRandom random = new SplittableRandom(SEED);
    private final List<ObjectKey> acknowledged = new ArrayList<>();
    private final MemoryLog coreMemory = new MemoryLog("core");
    private final MemoryLog synchronizerMemory = new MemoryLog("synchronizer");
    private int tries;

    @TempDir
    Path folder;

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private KilledProcess core(int port) throws IOException {
        Path config = Files.writeString(folder.resolve("core.yaml"), """
                data_dir: %s
                grpc:
                  plaintext: 127.0.0.1:%d
                http:
                  plaintext: "off"
                administrator:
                  email: %s
                  password: "%s"
                """.formatted(
                        folder.resolve("core"), port, ServedTestCore.ADMIN, ServedTestCore.PASSWORD));
        return new KilledProcess("ready", List.of(), "dev.xproto.server.CoreServer", "--config", config.toString());
    }

    private KilledProcess synchronizer(int port) throws IOException {
        Path config = Files.writeString(
                folder.resolve("config.yaml"),
                "name: hello-world\nmodels_dir: "
                        + HelloSynchronizer.EXAMPLE.resolve("src/main/xproto").toAbsolutePath()
                        + "\nrequired_models: [HelloWorldService]\naccessor:\n"
                        + HelloSynchronizer.accessor("127.0.0.1:" + port).indent(2));
        return new KilledProcess(
                "Loaded sync steps",
                List.of(STEPS),
                "dev.xproto.runtime.SynchronizerMain",
                "--config",
                config.toString());
    }

    @Test
    void loseNothing() throws Exception {
        assertThat(STEPS.resolve("META-INF/services/dev.xproto.sync.spi.StepFactory"))
                .as("the steps of the example, without which nothing would be synchronized")
                .isRegularFile();
        int port = freePort();
        try (KilledProcess core = core(port);
                KilledProcess synchronizer = synchronizer(port)) {
            core.start();
            synchronizer.start();
            try (Core client = ServedTestCore.connect("127.0.0.1:" + port, ServedTestCore.PASSWORD)) {
                create(client.store(), "HelloWorldService", Map.of("name", "hello", "hello_from", "Jon"));
                for (int kill = 1; kill <= KILLS; kill++) {
                    greetSome(client.store());
                    boolean coreDies = kill <= 2 ? kill == 2 : random.nextBoolean();
                    KilledProcess victim = coreDies ? core : synchronizer;
                    look(core, coreMemory);
                    look(synchronizer, synchronizerMemory);
                    victim.kill();
                    victim.start();
                    if (kill % PROGRESS == 0) {
                        System.out.println(kill + " of " + KILLS + " kills, " + acknowledged.size()
                                + " acknowledged objects; " + figures());
                    }
                }
                greetSome(client.store());
                awaitSynced(client.store());
            }
            System.out.println("Killed " + KILLS + " times, -Dxproto.remote.seed=" + SEED + ": " + acknowledged.size()
                    + " acknowledged objects are synced; " + figures());
            coreMemory.assertFlat();
            synchronizerMemory.assertFlat();
        }
    }

    /** Each process is a round older than when it was last looked at. */
    private static void look(KilledProcess process, MemoryLog memory) throws IOException {
        long megabytes = process.megabytes();
        memory.add(process.grow(), megabytes);
        assertThat(megabytes).isLessThan(MOST_MEGABYTES);
    }

    private String figures() {
        return coreMemory.figures() + "; " + synchronizerMemory.figures();
    }

    private void greetSome(ModelStore store) {
        int count = random.nextInt(5, MOST_BETWEEN);
        for (int i = 0; i < count; i++) {
            String name = "guest " + ++tries;
            create(store, "HelloWorldServiceInstance", Map.of("name", name, "hello_to", name));
        }
    }

    /** Until it is acknowledged: whether one that wasn't has been made doesn't matter. */
    private void create(ModelStore store, String model, Map<String, Object> values) {
        while (true) {
            try {
                Operation create = new Operation.Create(model, -1, new java.util.HashMap<>(values));
                ObjectKey key =
                        store.commit(Batch.of(Origin.USER, create)).get(0).key();
                assertThat(acknowledged).as("no key comes twice").doesNotContain(key);
                acknowledged.add(key);
                return;
            } catch (StoreUnavailableException e) {
                Thread.onSpinWait();
            }
        }
    }

    private void awaitSynced(ModelStore store) throws InterruptedException {
        Set<ObjectKey> left = new LinkedHashSet<>(acknowledged);
        while (true) {
            try (Feed feed = Feed.of(store, null)) {
                while (true) {
                    List<Row> rows = store.read(left);
                    assertThat(rows)
                            .as("acknowledged and there")
                            .extracting(Row::key)
                            .containsAll(left);
                    rows.stream()
                            .filter(KilledProcessesTest::isSynced)
                            .map(Row::key)
                            .forEach(left::remove);
                    if (left.isEmpty()) {
                        return;
                    }
                    if (feed.next() instanceof Feed.Failed) {
                        break;
                    }
                }
            } catch (StoreUnavailableException e) {
                Thread.onSpinWait();
            }
        }
    }

    private static boolean isSynced(Row row) {
        return row.get("enacted") instanceof Instant enacted
                && row.get("updated") instanceof Instant updated
                && !enacted.isBefore(updated)
                && "OK".equals(row.get("backend_status"));
    }
}
