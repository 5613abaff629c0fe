package dev.xproto.codegen.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FingerprintTest {
    private static String of(String text) {
        return Fingerprint.of(text.getBytes(StandardCharsets.US_ASCII));
    }

    /** The check values of both checksums' definitions: CRC-32/ISO-HDLC and CRC-32/ISCSI. */
    @Test
    void saysLengthAndBothChecksums() {
        assertThat(of("123456789")).isEqualTo("00000009" + "cbf43926" + "e3069283");
        assertThat(of("")).isEqualTo("0".repeat(24));
    }

    @Test
    void differsForEveryChangedBit() {
        byte[] content = "message Lamp { required string colour = 1; }".getBytes(StandardCharsets.US_ASCII);
        Set<String> seen = new HashSet<>(Set.of(Fingerprint.of(content)));
        for (int bit = 0; bit < content.length * 8; bit++) {
            byte[] changed = content.clone();
            changed[bit / 8] ^= (byte) (1 << bit % 8);
            assertThat(seen.add(Fingerprint.of(changed))).isTrue();
        }
    }
}
