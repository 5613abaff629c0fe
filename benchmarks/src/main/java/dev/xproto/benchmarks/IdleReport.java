package dev.xproto.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import dev.xproto.sync.spi.Engine;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * What a synchronizer costs that has nothing to do: processor time, wake-ups of threads and calls of the store, within 60
 * seconds, with 10 000 objects in sync. Takes an empty folder. Linux only: wake-ups are read from {@code /proc}.
 */
public final class IdleReport {
    private static final int OBJECTS = 10_000;
    private static final int SECONDS = 60;

    private IdleReport() {}

    /** Prints what the 60 seconds cost, and which threads were awake. */
    public static void main(String[] arguments) throws Exception {
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        try (EngineBench bench = new EngineBench(Path.of(arguments[0]))) {
            bench.services(OBJECTS);
            CountingStore store = new CountingStore(bench.store());
            Engine engine = bench.start(store, 8, service -> {});
            engine.awaitQuiet();
            // Until compilers and collectors have calmed down.
            pause(20);
            Map<String, Long> wakeUps = wakeUps();
            long cpu = system.getProcessCpuTime();
            long calls = store.calls();
            pause(SECONDS);
            long used = system.getProcessCpuTime() - cpu;
            Map<String, Long> since = new TreeMap<>();
            wakeUps().forEach((thread, count) -> since.put(thread, count - wakeUps.getOrDefault(thread, 0L)));
            System.out.printf(
                    Locale.ROOT,
                    "%d s with %,d objects in sync: processor %.0f ms, wake-ups %d, calls of the store %d%n",
                    SECONDS,
                    OBJECTS,
                    used / 1e6,
                    since.values().stream().mapToLong(Long::longValue).sum(),
                    store.calls() - calls);
            since.forEach((thread, count) -> {
                if (count > 0) {
                    System.out.println("  " + thread + ": " + count);
                }
            });
            engine.close();
        }
    }

    private static void pause(int seconds) throws InterruptedException {
        if (new CountDownLatch(1).await(seconds, TimeUnit.SECONDS)) {
            throw new AssertionError("nobody counts down");
        }
    }

    /** How often each kind of thread has given up the processor of its own will, which is how often it was woken. */
    private static Map<String, Long> wakeUps() throws IOException {
        Map<String, Long> found = new TreeMap<>();
        try (Stream<Path> tasks = Files.list(Path.of("/proc/self/task"))) {
            for (Path task : tasks.toList()) {
                try {
                    String name = Files.readString(task.resolve("comm")).strip();
                    long count = Files.readAllLines(task.resolve("status")).stream()
                            .filter(line -> line.startsWith("voluntary_ctxt_switches:"))
                            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                            .sum();
                    found.merge(name, count, Long::sum);
                } catch (NoSuchFileException e) {
                    // The thread has ended meanwhile.
                }
            }
        }
        return found;
    }
}
