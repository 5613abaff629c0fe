package dev.xproto.benchmarks;

import dev.xproto.sync.model.ObjectKey;
import dev.xproto.sync.spi.Engine;
import dev.xproto.sync.store.Batch;
import dev.xproto.sync.store.Operation;
import dev.xproto.sync.store.Origin;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;

/**
 * Synchronizations with a step that does nothing, against writing the same outcomes to the same store without an engine, and
 * against bare JDBC; in turns, with 1, 16 and 64 at a time. Takes an empty folder.
 */
public final class NoOpReport {
    private static final int OBJECTS = 2_000;
    private static final int ROUNDS = 3;

    private NoOpReport() {}

    /** Prints how many there are in a second, and ratios. */
    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        String url = "jdbc:h2:file:" + folder.toAbsolutePath() + "/bare;WRITE_DELAY=0";
        try (EngineBench bench = new EngineBench(folder);
                BareWrites bare = new BareWrites(url)) {
            List<ObjectKey> keys = bench.services(OBJECTS);
            System.out.printf(Locale.ROOT, "first sync, 16 at a time: %.0f/s%n", sync(bench, 16));
            int[] rows = new int[OBJECTS];
            for (int i = 0; i < OBJECTS; i++) {
                rows[i] = bare.create("s" + i);
            }
            for (int writers : List.of(1, 16, 64)) {
                double engine = 0;
                double store = 0;
                double jdbc = 0;
                for (int round = 0; round < ROUNDS; round++) {
                    Writers.perSecond(16, OBJECTS, number -> bench.change(keys.get(number), "changed"));
                    engine = Math.max(engine, sync(bench, writers));
                    store = Math.max(
                            store, Writers.perSecond(writers, OBJECTS, number -> outcome(bench, keys.get(number))));
                    jdbc = Math.max(
                            jdbc, Writers.perSecond(writers, OBJECTS, number -> bare.update(rows[number], "changed")));
                }
                System.out.printf(
                        Locale.ROOT,
                        "%d at a time: no-op sync %.0f/s, the store alone %.0f/s, ratio %.2f; bare JDBC %.0f/s, ratio %.2f%n",
                        writers,
                        engine,
                        store,
                        engine / store,
                        jdbc,
                        engine / jdbc);
            }
        }
    }

    private static double sync(EngineBench bench, int concurrency) throws InterruptedException {
        long begun = System.nanoTime();
        Engine engine = bench.start(bench.store(), concurrency, service -> {});
        engine.awaitQuiet();
        double seconds = (System.nanoTime() - begun) / 1e9;
        if (!engine.waiting().isEmpty()) {
            throw new AssertionError("not in sync: " + engine.waiting().get(0));
        }
        engine.close();
        return OBJECTS / seconds;
    }

    private static void outcome(EngineBench bench, ObjectKey key) {
        Map<String, Object> values = Map.of(
                "enacted",
                Instant.EPOCH,
                "backend_status",
                "OK",
                "backend_code",
                1,
                "backend_register",
                "{\"next_run\": 0, \"exponent\": 0, \"last_success\": " + System.nanoTime() + "}");
        bench.store().commit(Batch.of(Origin.SYNC, new Operation.Update(key, values, OptionalLong.empty(), false)));
    }
}
