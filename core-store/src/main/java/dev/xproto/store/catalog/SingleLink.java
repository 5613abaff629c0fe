package dev.xproto.store.catalog;

/**
 * A link that a column holds.
 *
 * @param table the table with the column
 * @param column the column
 * @param model the concrete model whose table it is
 * @param sourceRoot that model's root
 * @param link its name
 * @param peer the model at the far side
 * @param peerRoot its root
 */
public record SingleLink(
        Table table,
        Table.TableColumn column,
        String model,
        String sourceRoot,
        String link,
        String peer,
        String peerRoot) {}
