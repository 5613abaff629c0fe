package dev.xproto.store.sql;

import dev.xproto.sync.model.ObjectKey;
import dev.xproto.sync.model.Row;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Where rows come from, inside one transaction. */
@FunctionalInterface
public interface RowSource {
    /** The object, deleted or not, as a row of its most specific model; null when there is none. */
    @Nullable
    Row find(ObjectKey key) throws SQLException;
}
