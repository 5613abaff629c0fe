package dev.xproto.benchmarks;

import dev.xproto.runtime.engine.Ordering;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;

/**
 * How long the engine takes to put dirty objects with two links each into order: 1 000 to 1 000 000 of them, or as many as
 * the arguments say. Run it with {@code -Xmx1g} to see that a million fit in there.
 */
public final class OrderingReport {
    private static final int ROUNDS = 5;

    private OrderingReport() {}

    /** Prints seconds, megabytes, and the power by which the processor time grows. */
    public static void main(String[] arguments) {
        List<Integer> sizes = arguments.length > 0
                ? Arrays.stream(arguments).map(Integer::valueOf).toList()
                : List.of(1_000, 10_000, 100_000, 1_000_000);
        for (int round = 0; round < 7; round++) {
            for (Ordering.Shape shape : Ordering.Shape.values()) {
                Ordering.measure(10_000, shape);
            }
        }
        for (Ordering.Shape shape : Ordering.Shape.values()) {
            double[] seconds = sizes.stream()
                    .mapToDouble(objects -> report(objects, shape))
                    .toArray();
            for (int i = 1; i < seconds.length; i++) {
                double exponent =
                        Math.log(seconds[i] / seconds[i - 1]) / Math.log((double) sizes.get(i) / sizes.get(i - 1));
                System.out.printf(Locale.ROOT, "%s: exponent to %,d objects: %.2f%n", shape, sizes.get(i), exponent);
            }
            if (seconds.length > 1) {
                int last = seconds.length - 1;
                System.out.printf(
                        Locale.ROOT,
                        "%s: exponent of all: %.2f%n",
                        shape,
                        Math.log(seconds[last] / seconds[0]) / Math.log((double) sizes.get(last) / sizes.get(0)));
            }
        }
    }

    private static double report(int objects, Ordering.Shape shape) {
        int rounds = objects >= 1_000_000 ? 1 : ROUNDS;
        Ordering.Times[] times = new Ordering.Times[rounds];
        for (int round = 0; round < rounds; round++) {
            times[round] = Ordering.measure(objects, shape);
        }
        long taken = median(Arrays.stream(times).mapToLong(Ordering.Times::taken));
        long run = median(Arrays.stream(times).mapToLong(Ordering.Times::run));
        long cpu = median(Arrays.stream(times).mapToLong(Ordering.Times::cpu));
        long bytes = median(Arrays.stream(times).mapToLong(Ordering.Times::bytes));
        System.out.printf(
                Locale.ROOT,
                "%s, %,d objects: taken in %.3f s, run in %.3f s, processor %.3f s, %d MB%n",
                shape,
                objects,
                taken / 1e9,
                run / 1e9,
                cpu / 1e9,
                bytes / 1_000_000);
        return cpu / 1e9;
    }

    private static long median(LongStream values) {
        long[] sorted = values.sorted().toArray();
        return sorted[sorted.length / 2];
    }
}
