package dev.xproto.store.sql;

import dev.xproto.store.catalog.Table;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where databases differ. Everything else is written once. */
public interface Dialect {
    /** A name, safe whatever it holds. */
    default String quote(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    /** The type of a column. */
    String type(Table.TableColumn column);

    /** The type of text without a limit. */
    String longText();

    /** Makes all later transactions of a connection see one moment of the database. */
    String snapshotIsolation();

    /** An expression for the next value of a sequence. */
    String nextValue(String sequence);

    /** A condition: the column's value is one of an array parameter's. */
    String inArray(String column);

    /** A condition: a regular expression, bound as parameter, finds something in the text. Takes bounded time. */
    String matches(String text, boolean ignoreCase);

    /** What has to be in a database before anything else. */
    List<String> preparations();

    /** What is said to a database before everybody leaves it; empty for nothing. */
    String farewell();

    /** What the database's fault means. */
    FaultKind kindOf(SQLException fault);

    /** The words that the fault carries for people, when it comes from our own code inside the database. */
    @Nullable
    String messageOf(SQLException fault);

    /** What can be wrong with a database. */
    enum FaultKind {
        /** Not now; trying again may help. */
        UNAVAILABLE,
        /** The query asks for something that takes too long. */
        TOO_COSTLY,
        /** Our fault. */
        INTERNAL
    }
}
