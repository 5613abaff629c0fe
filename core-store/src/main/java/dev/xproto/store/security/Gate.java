package dev.xproto.store.security;

import dev.xproto.store.catalog.StoredModel;
import dev.xproto.sync.model.Row;
import java.sql.SQLException;

/** Judges what a caller may do, inside one transaction. */
public interface Gate {
    /**
     * Whether the model's policy lets the caller do that with the object.
     *
     * @param row the object as it is, or as it would be
     */
    boolean allows(Access access, StoredModel model, Row row) throws SQLException;

    /** Whether a policy that belongs to a validator holds for the object as it would be. */
    boolean holds(String policy, StoredModel model, Row row) throws SQLException;

    /** Whether the caller is an administrator, or the core itself. */
    boolean isAdmin() throws SQLException;

    /** Fills the placeholders of a validator's message. */
    String expand(String message, StoredModel model, Row row) throws SQLException;
}
