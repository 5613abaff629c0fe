package dev.xproto.store.save;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** What a bare name in {@code default = name()} stands for. Found by {@link java.util.ServiceLoader}. */
public interface DefaultFunction {
    /** The name, without parentheses. */
    String name();

    /** The value for a new object, of the column's class; null for absence. */
    @Nullable
    Object value(Draft draft, SaveContext context) throws SQLException;
}
