package dev.xproto.runtime.health;

import dev.xproto.sync.spi.RunListener;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Counts runs, by step and by how they ended. Safe for use by many threads. */
public final class RunMetrics implements RunListener {
    private static final double[] SECONDS = {0.005, 0.01, 0.05, 0.1, 0.5, 1, 5, 10, 60, 300, 900};

    private final RunListener next;
    private final Map<String, Long> ends = new TreeMap<>();
    private final Map<String, Times> times = new TreeMap<>();

    /** Tells the next one of every run too. */
    public RunMetrics(RunListener next) {
        this.next = next;
    }

    private static final class Times {
        private final long[] within = new long[SECONDS.length];
        private long count;
        private double sum;

        void add(double seconds) {
            for (int i = 0; i < SECONDS.length; i++) {
                if (seconds <= SECONDS[i]) {
                    within[i]++;
                }
            }
            count++;
            sum += seconds;
        }
    }

    @Override
    public void onRun(RunReport report) {
        String labels = Exposition.labels(
                "action",
                report.action().name().toLowerCase(Locale.ROOT),
                "step",
                report.step(),
                "model",
                report.model());
        String ended = Exposition.labels(
                "action",
                report.action().name().toLowerCase(Locale.ROOT),
                "step",
                report.step(),
                "model",
                report.model(),
                "result",
                report.result().name().toLowerCase(Locale.ROOT));
        synchronized (this) {
            ends.merge(ended, 1L, Long::sum);
            times.computeIfAbsent(labels, key -> new Times()).add(report.took().toNanos() / 1e9);
        }
        next.onRun(report);
    }

    synchronized void write(Exposition out) {
        out.head("synchronizer_runs_total", "counter", "Runs that have ended.");
        ends.forEach((labels, count) -> out.line("synchronizer_runs_total", labels, count));
        out.head("synchronizer_run_seconds", "histogram", "How long runs took, with storing their outcome.");
        times.forEach((labels, found) -> {
            for (int i = 0; i < SECONDS.length; i++) {
                out.line(
                        "synchronizer_run_seconds_bucket",
                        labels + "," + Exposition.labels("le", Double.toString(SECONDS[i])),
                        found.within[i]);
            }
            out.line("synchronizer_run_seconds_bucket", labels + "," + Exposition.labels("le", "+Inf"), found.count);
            out.line("synchronizer_run_seconds_sum", labels, found.sum);
            out.line("synchronizer_run_seconds_count", labels, found.count);
        });
    }
}
