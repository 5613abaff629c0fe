package dev.xproto.server.metrics;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.LongSupplier;

/**
 * Counts calls by model, call and outcome, and how long they took, under the names that dashboards of XOS know. Only calls
 * that exist are counted, so nobody makes the list grow from outside. Safe for use by many threads.
 */
public final class CallMetrics {
    private static final String APP = "app_name=\"xos-core\"";
    private static final double[] SECONDS = {0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10};
    private static final double NANOS = 1e9;
    private final Map<Outcome, LongAdder> counts = new ConcurrentHashMap<>();
    private final Map<Call, Histogram> latencies = new ConcurrentHashMap<>();
    private final Map<String, Gauge> gauges = new ConcurrentHashMap<>();

    /**
     * What was called.
     *
     * @param way {@code grpc} or {@code http}: the beginning of the metrics' names
     * @param model the model, or the service of calls that belong to none
     * @param endpoint what is done to it
     */
    public record Call(String way, String model, String endpoint) {}

    private record Outcome(Call call, String status) {}

    private record Gauge(String help, LongSupplier value) {}

    private static final class Histogram {
        private final LongAdder[] counts = new LongAdder[SECONDS.length];
        private final LongAdder all = new LongAdder();
        private final LongAdder nanos = new LongAdder();

        Histogram() {
            for (int at = 0; at < counts.length; at++) {
                counts[at] = new LongAdder();
            }
        }

        void add(Duration time) {
            double seconds = time.toNanos() / NANOS;
            for (int at = 0; at < SECONDS.length; at++) {
                if (seconds <= SECONDS[at]) {
                    counts[at].increment();
                }
            }
            all.increment();
            nanos.add(time.toNanos());
        }
    }

    /** A call has ended. */
    public void ended(Call call, String status, Duration time) {
        counts.computeIfAbsent(new Outcome(call, status), key -> new LongAdder())
                .increment();
        latencies.computeIfAbsent(call, key -> new Histogram()).add(time);
    }

    /** Something that is asked for its value whenever somebody looks. */
    public void gauge(String name, String help, LongSupplier value) {
        gauges.put(name, new Gauge(help, value));
    }

    /** Everything, as Prometheus reads it. */
    public String text() {
        StringBuilder out = new StringBuilder();
        for (String way : new String[] {"grpc", "http"}) {
            counts(out, way);
            latencies(out, way);
        }
        new TreeMap<>(gauges).forEach((name, gauge) -> {
            head(out, name, "gauge", gauge.help());
            out.append(name).append(' ').append(gauge.value().getAsLong()).append('\n');
        });
        return out.toString();
    }

    private void counts(StringBuilder out, String way) {
        String name = way + "_request_count";
        head(out, name, "counter", "Calls that have ended, by outcome.");
        TreeMap<String, Long> lines = new TreeMap<>();
        counts.forEach((outcome, count) -> {
            if (outcome.call().way().equals(way)) {
                lines.put(name + "{" + labels(outcome.call()) + ",status=\"" + outcome.status() + "\"} ", count.sum());
            }
        });
        lines.forEach((line, count) -> out.append(line).append(count).append('\n'));
    }

    private void latencies(StringBuilder out, String way) {
        String name = way + "_request_latency_seconds";
        head(out, name, "histogram", "How long calls took.");
        TreeMap<String, String> blocks = new TreeMap<>();
        latencies.forEach((call, histogram) -> {
            if (call.way().equals(way)) {
                blocks.put(labels(call), block(name, labels(call), histogram));
            }
        });
        blocks.values().forEach(out::append);
    }

    private static String block(String name, String labels, Histogram histogram) {
        StringBuilder out = new StringBuilder();
        for (int at = 0; at < SECONDS.length; at++) {
            out.append(name).append("_bucket{").append(labels).append(",le=\"").append(SECONDS[at]);
            out.append("\"} ").append(histogram.counts[at].sum()).append('\n');
        }
        out.append(name).append("_bucket{").append(labels).append(",le=\"+Inf\"} ");
        out.append(histogram.all.sum()).append('\n');
        out.append(name).append("_sum{").append(labels).append("} ");
        out.append(histogram.nanos.sum() / NANOS).append('\n');
        out.append(name).append("_count{").append(labels).append("} ");
        return out.append(histogram.all.sum()).append('\n').toString();
    }

    private static void head(StringBuilder out, String name, String type, String help) {
        out.append("# HELP ").append(name).append(' ').append(help).append('\n');
        out.append("# TYPE ").append(name).append(' ').append(type).append('\n');
    }

    /** Names of models and calls are words, so nothing in them needs an escape. */
    private static String labels(Call call) {
        return APP + ",model_name=\"" + call.model() + "\",endpoint=\"" + call.endpoint() + "\"";
    }
}
