package dev.xproto.codegen.proto;

import java.nio.charset.StandardCharsets;

/** Texts as protobuf's language writes them. */
final class ProtoText {
    private static final String ESCAPED = "\n\r\t\"'\\";
    private static final String ESCAPES = "nrt\"'\\";

    private ProtoText() {}

    /** The text in quotes; whatever isn't printable ASCII, as the bytes of its UTF-8. */
    static String quoted(String text) {
        StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
        for (byte next : text.getBytes(StandardCharsets.UTF_8)) {
            int escape = ESCAPED.indexOf(next);
            if (escape >= 0) {
                quoted.append('\\').append(ESCAPES.charAt(escape));
            } else if (next >= ' ' && next < 0x7f) {
                quoted.append((char) next);
            } else {
                int octal = next & 0xff;
                quoted.append('\\').append(octal >> 6).append(octal >> 3 & 7).append(octal & 7);
            }
        }
        return quoted.append('"').toString();
    }
}
