package dev.xproto.integration.remote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How much memory programs had, each time one of them had reached some age. Memory is flat when those of the later half have
 * what those of the first half had, each compared with others of the same age only.
 */
final class MemoryLog {
    /** With fewer samples of one age in a half, chance decides. */
    private static final int FEWEST = 10;

    private static final double MOST_GROWTH = 1.15;
    private static final long NOISE_MEGABYTES = 15;

    private final String program;
    private final List<Sample> samples = new ArrayList<>();

    private record Sample(int age, long megabytes) {}

    MemoryLog(String program) {
        this.program = program;
    }

    /**
     * A process has that much memory.
     *
     * @param age in rounds of work that it went through
     */
    void add(int age, long megabytes) {
        samples.add(new Sample(age, megabytes));
    }

    private List<Sample> half(boolean later) {
        int middle = samples.size() / 2;
        return later ? samples.subList(middle, samples.size()) : samples.subList(0, middle);
    }

    private List<Long> megabytes(boolean later, int age) {
        return half(later).stream()
                .filter(sample -> sample.age() == age)
                .map(Sample::megabytes)
                .toList();
    }

    private static double mean(List<Long> megabytes) {
        return megabytes.stream().mapToLong(Long::longValue).average().orElse(0);
    }

    private IntStream ages() {
        return samples.stream().mapToInt(Sample::age).distinct().sorted();
    }

    /** For each age the mean of both halves, and of how many samples. */
    String figures() {
        return program + " "
                + ages().mapToObj(age -> "aged " + age + ": " + mean(age, false) + " then " + mean(age, true))
                        .collect(Collectors.joining(", "));
    }

    private String mean(int age, boolean later) {
        List<Long> megabytes = megabytes(later, age);
        return megabytes.isEmpty() ? "-" : Math.round(mean(megabytes)) + " MB (" + megabytes.size() + ")";
    }

    /** Fails where memory grows; says nothing of ages that were seen too seldom. */
    void assertFlat() {
        ages().forEach(age -> {
            List<Long> first = megabytes(false, age);
            List<Long> later = megabytes(true, age);
            if (first.size() >= FEWEST && later.size() >= FEWEST) {
                assertThat(mean(later))
                        .as("MB of the %s at age %s, in the later half: %s", program, age, figures())
                        .isLessThanOrEqualTo(mean(first) * MOST_GROWTH + NOISE_MEGABYTES);
            }
        });
    }
}
