package dev.xproto.store.security;

import java.sql.SQLException;

/** Judges what a caller may do, inside one transaction. */
public interface Gate {
    /** Whether the policy of the object's model lets the caller do that with it. */
    boolean allows(Access access, Subject subject) throws SQLException;

    /** Whether the named policy holds for the object. */
    boolean holds(String policy, Subject subject) throws SQLException;

    /** Whether the caller is an administrator, or the core itself. */
    boolean isAdmin() throws SQLException;

    /** Fills the placeholders of a validator's message, such as <code>{obj.name}</code>. */
    String expand(String message, Subject subject) throws SQLException;
}
