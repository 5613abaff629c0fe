package dev.xproto.runtime.engine;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The content of {@code backend_register}, JSON with XOS' names: how retries stand. Lets a restarted engine go on where
 * the last one was.
 *
 * @param nextRun in seconds since 1970; 0 when no retry is planned
 * @param exponent how often the delay has grown
 * @param lastSuccess in seconds since 1970; 0 when unknown
 * @param lastFailure in seconds since 1970; 0 when unknown
 * @param failures in a row
 * @param change the change of the object that failed, in microseconds since 1970; 0 when unknown
 */
record BackendRegister(
        double nextRun, int exponent, double lastSuccess, double lastFailure, int failures, long change) {
    private static final Pattern NUMBER = Pattern.compile("\"(\\w+)\"\\s*:\\s*(-?[0-9]+(?:\\.[0-9]+)?)");

    /** What the text says; what it doesn't say, or can't, is 0. */
    static BackendRegister parse(@Nullable Object text) {
        double[] values = new double[6];
        if (text instanceof String json && json.length() <= 2000) {
            Matcher numbers = NUMBER.matcher(json);
            while (numbers.find()) {
                int place = place(numbers.group(1));
                if (place >= 0 && numbers.group(2).length() < 20) {
                    values[place] = Double.parseDouble(numbers.group(2));
                }
            }
        }
        return new BackendRegister(values[0], (int) values[1], values[2], values[3], (int) values[4], (long) values[5]);
    }

    /** What is left of the wait that began with that change of the object; null when there is nothing to wait for. */
    @Nullable
    Duration left(@Nullable Instant ofChange, Instant now) {
        double seconds = nextRun - seconds(now);
        boolean waits = change == micros(ofChange) && seconds > 0;
        return waits ? Duration.ofMillis(Math.max(1, (long) (seconds * 1000))) : null;
    }

    private static int place(String name) {
        return switch (name) {
            case "next_run" -> 0;
            case "exponent" -> 1;
            case "last_success" -> 2;
            case "last_failure" -> 3;
            case "failures" -> 4;
            case "change" -> 5;
            default -> -1;
        };
    }

    static String success(Instant now) {
        return String.format(Locale.ROOT, "{\"next_run\": 0, \"exponent\": 0, \"last_success\": %.3f}", seconds(now));
    }

    static String failure(
            BackendRegister before, Instant now, Instant nextRun, int failures, @Nullable Instant change) {
        return String.format(
                Locale.ROOT,
                "{\"next_run\": %.3f, \"exponent\": %d, \"last_success\": %.3f, \"last_failure\": %.3f,"
                        + " \"failures\": %d, \"change\": %d}",
                seconds(nextRun),
                failures,
                before.lastSuccess(),
                seconds(now),
                failures,
                micros(change));
    }

    static double seconds(Instant moment) {
        return moment.toEpochMilli() / 1000d;
    }

    /** The moment in microseconds since 1970; 0 for none. */
    static long micros(@Nullable Instant moment) {
        return moment == null ? 0 : moment.getEpochSecond() * 1_000_000 + moment.getNano() / 1_000;
    }
}
