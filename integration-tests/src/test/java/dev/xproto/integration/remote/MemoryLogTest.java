package dev.xproto.integration.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class MemoryLogTest {
    private final MemoryLog log = new MemoryLog("core");

    @Test
    void comparesProcessesOfTheSameAgeOnly() {
        for (int i = 0; i < 80; i++) {
            boolean old = i >= 40;
            log.add(old ? 9 : 1, old ? 300 : 100);
        }
        log.assertFlat();
        assertThat(log.figures()).isEqualTo("core aged 1: 100 MB (40) then -, aged 9: - then 300 MB (40)");
    }

    @Test
    void findsWhatGrows() {
        for (int i = 0; i < 80; i++) {
            log.add(1 + i % 2, 100 + i);
        }
        assertThatThrownBy(log::assertFlat)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("MB of the core at age 1, in the later half");
    }

    @Test
    void judgesNothingByAFew() {
        for (int i = 0; i < 18; i++) {
            log.add(1, i < 9 ? 100 : 300);
        }
        log.assertFlat();
    }
}
