package dev.xproto.codegen.text;

import java.util.HexFormat;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import java.util.zip.Checksum;

/**
 * Tells by a few characters whether content is still what it was: its length and two checksums, 96 bits. Against chance, not
 * against people: who can change the content can as well change the place where its fingerprint is kept. In return it is
 * computed at the speed of memory from the first byte on, which a digest is not before it was compiled.
 */
public final class Fingerprint {
    private Fingerprint() {}

    /** The fingerprint of the content, 24 hexadecimal digits. */
    public static String of(byte[] content) {
        return HexFormat.of().toHexDigits(content.length)
                + checksum(new CRC32(), content)
                + checksum(new CRC32C(), content);
    }

    private static String checksum(Checksum checksum, byte[] content) {
        checksum.update(content, 0, content.length);
        return HexFormat.of().toHexDigits((int) checksum.getValue());
    }
}
