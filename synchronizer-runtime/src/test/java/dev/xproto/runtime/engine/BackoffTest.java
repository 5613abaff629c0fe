package dev.xproto.runtime.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.xproto.sync.spi.EngineOptions;
import java.time.Duration;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class BackoffTest {
    @Test
    void doublesUpToTheCap() {
        Backoff backoff = new Backoff(EngineOptions.DEFAULT.withJitter(0), new SplittableRandom(1));
        assertThat(backoff.after(1)).isEqualTo(Duration.ofSeconds(1));
        assertThat(backoff.after(2)).isEqualTo(Duration.ofSeconds(2));
        assertThat(backoff.after(10)).isEqualTo(Duration.ofSeconds(512));
        assertThat(backoff.after(11)).isEqualTo(Duration.ofMinutes(10));
        assertThat(backoff.after(Integer.MAX_VALUE)).isEqualTo(Duration.ofMinutes(10));
    }

    @Test
    void spreadsByTheJitterAndNoMore() {
        Backoff backoff = new Backoff(EngineOptions.DEFAULT.withJitter(0.2), new SplittableRandom(1));
        boolean differs = false;
        for (int i = 0; i < 1000; i++) {
            Duration delay = backoff.after(5);
            assertThat(delay).isBetween(Duration.ofMillis(12_800), Duration.ofMillis(19_200));
            differs |= !delay.equals(Duration.ofSeconds(16));
        }
        assertThat(differs).isTrue();
    }
}
