package dev.xproto.store.catalog;

/** Texts in messages, which must not be as long as whoever sent them pleases. */
public final class Excerpt {
    private static final int LONGEST = 80;

    private Excerpt() {}

    /** The text, or its beginning. */
    public static String of(Object text) {
        String whole = text.toString();
        return whole.length() <= LONGEST ? whole : whole.substring(0, LONGEST - 3) + "...";
    }
}
