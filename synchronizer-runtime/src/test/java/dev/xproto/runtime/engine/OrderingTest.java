package dev.xproto.runtime.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Thousands of objects in every shape: nothing runs before what it links to, and everything runs. */
class OrderingTest {
    @ParameterizedTest
    @EnumSource
    void everyObjectComesAfterWhatItLinksTo(Ordering.Shape shape) {
        Ordering.Times times = Ordering.measure(3_000, shape);
        assertThat(times.objects()).isEqualTo(3_000);
    }
}
