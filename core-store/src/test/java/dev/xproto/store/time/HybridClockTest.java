package dev.xproto.store.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HybridClockTest {
    private Instant machine = Instant.parse("2026-01-01T00:00:00Z");

    @Test
    void followsTheMachineButNeverStandsStillOrGoesBack() {
        HybridClock clock = new HybridClock(() -> machine, 0);
        assertThat(clock.next()).isEqualTo(machine);
        assertThat(clock.next()).isEqualTo(machine.plusNanos(1000));
        machine = machine.minusSeconds(3600);
        assertThat(clock.next()).isEqualTo(machine.plusSeconds(3600).plusNanos(2000));
        machine = machine.plusSeconds(7200);
        assertThat(clock.next()).isEqualTo(machine);
    }

    @Test
    void goesOnWhereItWas() {
        HybridClock clock = new HybridClock(() -> machine, Micros.of(machine.plusSeconds(60)));
        assertThat(clock.next()).isEqualTo(machine.plusSeconds(60).plusNanos(1000));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1970-01-01T00:00:00Z",
                "1969-12-31T23:59:59.999999Z",
                "0001-01-01T00:00:00Z",
                "9999-12-31T23:59:59.999999Z",
                "2026-11-21T08:00:00.000001Z"
            })
    void keepsEveryMicrosecond(String moment) {
        assertThat(Micros.toInstant(Micros.of(Instant.parse(moment)))).isEqualTo(moment);
    }

    @Test
    void roundsInsteadOfCutting() {
        assertThat(Micros.round(Instant.parse("2026-01-01T00:00:00.000000500Z")))
                .isEqualTo("2026-01-01T00:00:00.000001Z");
        assertThat(Micros.round(Instant.parse("1969-12-31T23:59:59.999999499Z")))
                .isEqualTo("1969-12-31T23:59:59.999999Z");
    }
}
