package dev.xproto.store.catalog;

import org.jspecify.annotations.Nullable;

/**
 * A many-to-many link and where its pairs are: in a table of their own, or in the objects of a model in between.
 *
 * @param table of the pairs, as the database knows it, unquoted; not there when {@code through} is set
 * @param model the concrete model whose objects have it
 * @param link its name
 * @param sourceRoot the root of the declaring side
 * @param peer the model at the far side
 * @param peerRoot its root
 * @param through the model in between; null when there is none
 */
public record ManyLink(
        String table,
        String model,
        String link,
        String sourceRoot,
        String peer,
        String peerRoot,
        @Nullable Through through) {
    /** The column of the declaring side's id. */
    public static final String SOURCE = "src";

    /** The column of the far side's id. */
    public static final String TARGET = "dst";

    /**
     * A model whose live objects are the pairs.
     *
     * @param model its name
     * @param near its link to the declaring side
     * @param far its link to the far side
     */
    public record Through(String model, String near, String far) {}
}
