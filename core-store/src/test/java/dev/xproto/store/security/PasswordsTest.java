package dev.xproto.store.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordsTest {
    @Test
    void knowsWhatItHashedAndNothingElse() {
        String stored = Passwords.hash("tr0ub4dor:3");
        assertThat(stored).startsWith("pbkdf2_sha256$").doesNotContain("tr0ub4dor");
        assertThat(Passwords.matches("tr0ub4dor:3", stored)).isTrue();
        assertThat(Passwords.matches("tr0ub4dor:4", stored)).isFalse();
        assertThat(Passwords.hash("tr0ub4dor:3")).isNotEqualTo(stored);
    }

    /** The hash was made with Python's hashlib. */
    @Test
    void readsWhatOthersHashed() {
        String stored = "pbkdf2_sha256$1000$saltsalt$ZfZ3vEdJan0HgUUXvJh5gpBPCF+Z4XeasXt/kqTfsPg=";
        assertThat(Passwords.matches("p\u00e4ssw\u00f6rd:1", stored)).isTrue();
        assertThat(Passwords.matches("password:1", stored)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "secret",
                "pbkdf2_sha256$0$salt$aGFzaA==",
                "pbkdf2_sha256$99999999$salt$aGFzaA==",
                "md5$salt$aGFzaA==",
                "pbkdf2_sha256$1000$salt"
            })
    void takesNothingElseForAHash(String stored) {
        assertThat(Passwords.matches("secret", stored)).isFalse();
        assertThat(Passwords.matches("", stored)).isFalse();
    }
}
