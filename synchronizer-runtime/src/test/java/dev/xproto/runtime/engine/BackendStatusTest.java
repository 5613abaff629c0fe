package dev.xproto.runtime.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class BackendStatusTest {
    @Test
    void keepsTheLastTwoFaultsAndNothingElse() {
        assertThat(BackendStatus.after("Provisioning in progress", "a")).isEqualTo("a");
        assertThat(BackendStatus.after("OK", "a")).isEqualTo("a");
        assertThat(BackendStatus.after("a", "b")).isEqualTo("a // b");
        assertThat(BackendStatus.after("a // b", "c")).isEqualTo("b // c");
        assertThat(BackendStatus.after("a // b", "b")).isEqualTo("a // b");
        assertThat(BackendStatus.after(null, "a")).isEqualTo("a");
    }

    @Test
    void neverGrowsBeyondItsColumnNorCutsACharacterInTwo() {
        String smiles = "\uD83D\uDE00".repeat(2000);
        String text = BackendStatus.after("before", smiles);
        assertThat(text.codePointCount(0, text.length())).isEqualTo(1024);
        assertThat(Character.isLowSurrogate(text.charAt(text.length() - 1))).isTrue();
    }

    @Test
    void namesTheFaultThatSaysNothing() {
        assertThat(BackendStatus.text(new IllegalStateException())).isEqualTo("IllegalStateException");
        assertThat(BackendStatus.text(new Exception("a\0b"))).isEqualTo("ab");
    }

    @Test
    void readsBackWhatItWroteIntoTheRegister() {
        Instant now = Instant.parse("2026-01-01T00:00:00.123456Z");
        String json = BackendRegister.failure(BackendRegister.parse("{}"), now, now.plusSeconds(2), 3, now);
        BackendRegister register = BackendRegister.parse(json);
        assertThat(register.failures()).isEqualTo(3);
        assertThat(register.nextRun()).isEqualTo(1767225602.123);
        assertThat(register.change()).isEqualTo(BackendRegister.micros(now));
    }

    @Test
    void takesAnyTextForARegister() {
        assertThat(BackendRegister.parse("null")).isEqualTo(BackendRegister.parse(null));
        assertThat(BackendRegister.parse("{\"failures\": \"x\"}").failures()).isZero();
    }
}
