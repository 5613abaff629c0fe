package dev.xproto.store.save;

import dev.xproto.sync.model.Row;
import java.sql.SQLException;

/** What one model of the core does beyond what its xproto can say. */
interface ModelHook {
    /** The model; its descendants are meant too. */
    String model();

    /** Before a live object is checked and written. */
    default void beforeSave(Draft draft, SaveContext context) throws SQLException {}

    /** After an object was marked as deleted, itself or with another. */
    default void afterDelete(Row row, SaveContext context) throws SQLException {}
}
