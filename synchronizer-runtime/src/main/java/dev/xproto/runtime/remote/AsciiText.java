package dev.xproto.runtime.remote;

/** Text for a core of XOS, which shows nobody an object again that has text beyond ASCII. */
final class AsciiText {
    private static final int LAST = 127;

    private AsciiText() {}

    static boolean isAscii(String text) {
        return text.chars().allMatch(one -> one <= LAST);
    }

    /** The text with other characters as JSON would escape them, as far as it fits in. */
    static String of(String text, int most) {
        StringBuilder escaped = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            char one = text.charAt(at);
            String piece = one <= LAST ? String.valueOf(one) : String.format("\\u%04x", (int) one);
            if (escaped.length() + piece.length() > most) {
                break;
            }
            escaped.append(piece);
        }
        return escaped.toString();
    }
}
