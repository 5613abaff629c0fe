package dev.xproto.store.save;

import java.sql.SQLException;

/** One thing that is done or checked when an object is saved. Has no state. */
interface SaveRule {
    /** Does it, or reports problems to the context. */
    void apply(Draft draft, SaveContext context) throws SQLException;
}
