package dev.xproto.store.query;

import dev.xproto.store.catalog.StoredModel;
import dev.xproto.sync.model.FieldKind;
import org.jspecify.annotations.Nullable;

/** A value that a policy speaks of, as far as it is known before the database is asked. */
sealed interface PolicyTerm {
    /**
     * Known already.
     *
     * @param value null for none
     */
    record Known(@Nullable Object value) implements PolicyTerm {}

    /**
     * What a column holds.
     *
     * @param sql one value, or none
     * @param kind what it is
     */
    record Column(String sql, FieldKind kind) implements PolicyTerm {}

    /**
     * An object whose tables are at hand.
     *
     * @param model a model with objects
     * @param tables what the model's tables are called, before their number
     */
    record Rooted(StoredModel model, String tables) implements PolicyTerm {}

    /**
     * A live object that a link leads to.
     *
     * @param model a model with objects
     * @param id its id, or none when there is no such live object, as SQL
     */
    record Linked(StoredModel model, String id) implements PolicyTerm {}
}
