package dev.xproto.store.catalog;

/**
 * A many-to-many link and the table of its pairs.
 *
 * @param table as the database knows it, unquoted
 * @param model the concrete model whose objects have it
 * @param link its name
 * @param sourceRoot the root of the declaring side
 * @param peer the model at the far side
 * @param peerRoot its root
 */
public record ManyLink(String table, String model, String link, String sourceRoot, String peer, String peerRoot) {
    /** The column of the declaring side's id. */
    public static final String SOURCE = "src";

    /** The column of the far side's id. */
    public static final String TARGET = "dst";
}
