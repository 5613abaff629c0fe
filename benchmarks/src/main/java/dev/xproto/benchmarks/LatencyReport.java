package dev.xproto.benchmarks;

import dev.xproto.sync.model.ObjectKey;
import dev.xproto.sync.spi.Engine;
import dev.xproto.sync.store.ModelStore;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLongArray;

/**
 * How long after a change was acknowledged its step begins: 10 000 changes, 100 in a second, on a durable core. Takes an empty
 * folder, and other numbers of changes and of changes in a second if wished.
 */
public final class LatencyReport {
    private static final int OBJECTS = 1_000;
    static final int WARM_UP = 500;

    private LatencyReport() {}

    /** Prints the middle, the 99th and 99.9th of 100, and the longest. */
    public static void main(String[] arguments) throws Exception {
        int changes = WARM_UP + (arguments.length > 1 ? Integer.parseInt(arguments[1]) : 10_000);
        int perSecond = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 100;
        try (EngineBench bench = new EngineBench(Path.of(arguments[0]))) {
            measure(bench, bench.store(), changes, perSecond);
        }
    }

    /** The same, with an engine on that store; the first changes don't count. Answers the objects that it made. */
    static List<ObjectKey> measure(EngineBench bench, ModelStore store, int changes, int perSecond)
            throws InterruptedException {
        AtomicLongArray acknowledged = new AtomicLongArray(changes);
        AtomicLongArray begun = new AtomicLongArray(changes);
        CountDownLatch left = new CountDownLatch(changes);
        List<ObjectKey> keys = bench.services(OBJECTS);
        Engine engine = bench.start(store, 8, service -> {
            long now = System.nanoTime();
            String change = service.getDescription();
            if (change != null && !change.isEmpty() && begun.compareAndSet(Integer.parseInt(change), 0, now)) {
                left.countDown();
            }
        });
        engine.awaitQuiet();
        change(bench, keys, perSecond, acknowledged);
        if (!left.await(60, TimeUnit.SECONDS)) {
            throw new AssertionError(left.getCount() + " changes were not synchronized by a run of their own");
        }
        engine.close();
        print(changes, perSecond, acknowledged, begun);
        return keys;
    }

    private static void change(EngineBench bench, List<ObjectKey> keys, int perSecond, AtomicLongArray acknowledged)
            throws InterruptedException {
        CountDownLatch all = new CountDownLatch(acknowledged.length());
        AtomicInteger next = new AtomicInteger();
        ScheduledExecutorService users = Executors.newScheduledThreadPool(2);
        ScheduledFuture<?> plan = users.scheduleAtFixedRate(
                () -> {
                    int number = next.getAndIncrement();
                    if (number < acknowledged.length()) {
                        bench.change(keys.get(number % keys.size()), Integer.toString(number));
                        acknowledged.set(number, System.nanoTime());
                        all.countDown();
                    }
                },
                0,
                1_000_000_000L / perSecond,
                TimeUnit.NANOSECONDS);
        all.await();
        plan.cancel(false);
        users.shutdown();
    }

    private static void print(int changes, int perSecond, AtomicLongArray acknowledged, AtomicLongArray begun) {
        double[] millis = new double[changes - WARM_UP];
        for (int i = 0; i < millis.length; i++) {
            // The step may begin before whoever made the change has heard of it.
            millis[i] = Math.max(0, begun.get(WARM_UP + i) - acknowledged.get(WARM_UP + i)) / 1e6;
        }
        Arrays.sort(millis);
        System.out.printf(
                Locale.ROOT,
                "%,d changes, %d/s: from acknowledged to the step's first line p50 %.2f ms, p99 %.2f ms, p99.9 %.2f ms,"
                        + " longest %.1f ms%n",
                millis.length,
                perSecond,
                millis[millis.length / 2],
                millis[millis.length * 99 / 100],
                millis[millis.length * 999 / 1000],
                millis[millis.length - 1]);
    }
}
