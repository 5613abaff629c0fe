package dev.xproto.benchmarks;

import dev.xproto.store.CoreStorage;
import dev.xproto.store.Durability;
import dev.xproto.store.EmbeddedCore;
import dev.xproto.sync.store.Batch;
import dev.xproto.sync.store.Operation;
import dev.xproto.sync.store.Origin;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Writes of the store against bare JDBC, in turns, with 1, 16 and 64 writers. Takes an empty folder, for H2, or the URLs of
 * two empty PostgreSQL databases, one for each.
 */
public final class StoreReport {
    private static final int ROUNDS = 3;
    private static final int WRITES = 12_800;

    private StoreReport() {}

    /** One write; the number is its own. */
    private interface Write {
        void run(int number) throws Exception;
    }

    /** Prints writes per second and the ratio. */
    public static void main(String[] arguments) throws Exception {
        boolean postgres = arguments[0].startsWith("jdbc:");
        CoreStorage storage = postgres
                ? new CoreStorage.Postgres(arguments[0], "", "")
                : new CoreStorage.Folder(Path.of(arguments[0]), Durability.PROCESS);
        String bareUrl = postgres
                ? arguments[1]
                : "jdbc:h2:file:" + Path.of(arguments[0]).toAbsolutePath() + "/bare;WRITE_DELAY=0";
        try (EmbeddedCore core = EmbeddedCore.open(storage, "bench@example.org", "bench", InstantSource.system());
                BareWrites bare = new BareWrites(bareUrl)) {
            int[] own = objects(number -> create(core, "u" + number));
            int[] theirs = objects(number -> bare.create("u" + number));
            for (int writers : List.of(1, 16, 64)) {
                compare("create", writers, number -> create(core, "n" + number), number -> bare.create("n" + number));
                compare(
                        "update",
                        writers,
                        number -> update(core, own[number % own.length], "d" + number),
                        number -> bare.update(theirs[number % theirs.length], "d" + number));
            }
        }
    }

    /** Makes objects. */
    private interface Maker {
        int make(int number) throws Exception;
    }

    private static int[] objects(Maker maker) throws Exception {
        int[] ids = new int[1_000];
        for (int number = 0; number < ids.length; number++) {
            ids[number] = maker.make(number);
        }
        return ids;
    }

    private static int create(EmbeddedCore core, String name) {
        return core.store()
                .commit(Batch.of(Origin.USER, new Operation.Create("Service", -1, Map.of("name", name))))
                .get(0)
                .id();
    }

    private static void update(EmbeddedCore core, int id, String text) {
        var key = new dev.xproto.sync.model.ObjectKey("Service", id);
        core.store()
                .commit(Batch.of(
                        Origin.USER,
                        new Operation.Update(key, Map.of("description", text), OptionalLong.empty(), false)));
    }

    private static int count;

    private static void compare(String what, int writers, Write store, Write bare) throws Exception {
        double best = 0;
        double bound = 0;
        for (int round = 0; round < ROUNDS; round++) {
            best = Math.max(best, perSecond(writers, store));
            bound = Math.max(bound, perSecond(writers, bare));
        }
        System.out.printf(
                Locale.ROOT,
                "%s, %d writers: %.0f/s, bare JDBC %.0f/s, ratio %.2f%n",
                what,
                writers,
                best,
                bound,
                best / bound);
    }

    private static double perSecond(int writers, Write write) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(writers);
        try {
            List<Callable<Integer>> tasks = new ArrayList<>();
            for (int writer = 0; writer < writers; writer++) {
                int from = count;
                int to = from + WRITES / writers;
                count = to;
                tasks.add(() -> {
                    for (int number = from; number < to; number++) {
                        write.run(number);
                    }
                    return to - from;
                });
            }
            long start = System.nanoTime();
            int done = 0;
            for (Future<Integer> future : threads.invokeAll(tasks)) {
                done += future.get();
            }
            return done * 1e9 / (System.nanoTime() - start);
        } finally {
            threads.shutdown();
        }
    }
}
