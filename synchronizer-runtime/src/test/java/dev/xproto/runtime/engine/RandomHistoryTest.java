package dev.xproto.runtime.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Random histories against a small model of what must hold. A history that breaks a rule names its seed;
 * {@code -Dxproto.history=SEED} plays that one alone. {@code -Psoak} plays 100 000.
 */
class RandomHistoryTest {
    private static final int HISTORIES =
            Integer.getInteger("xproto.histories", Boolean.getBoolean("soak") ? 100_000 : 1_000);
    private static final long FIRST = Long.getLong("xproto.firstHistory", 0);

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void nothingIsLostNothingRunsTwiceAndOrderIsKept(int quarter) {
        Long only = Long.getLong("xproto.history");
        if (only != null) {
            history(only);
            return;
        }
        int runs = 0;
        for (int i = quarter; i < HISTORIES; i += 4) {
            History history = history(FIRST + i);
            runs += history.runs;
        }
        assertThat(runs).as("steps that ran").isGreaterThan(HISTORIES);
    }

    private static History history(long seed) {
        try {
            History history = new History(seed);
            history.play();
            return history;
        } catch (RuntimeException | AssertionError e) {
            throw new AssertionError("the history of seed " + seed + " breaks a rule", e);
        }
    }
}
