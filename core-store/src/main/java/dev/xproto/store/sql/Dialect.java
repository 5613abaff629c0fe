package dev.xproto.store.sql;

import dev.xproto.store.catalog.Table;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where databases differ. Everything else is written once. */
public interface Dialect {
    /**
     * Comes before a database is opened.
     *
     * @throws java.io.UncheckedIOException its file can't be read or written
     */
    default void prepareToOpen() {}

    /** A name, safe whatever it holds. */
    default String quote(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    /** The type of a column. */
    String type(Table.TableColumn column);

    /** The type of text without a limit. */
    String longText();

    /** Text in small letters, whatever its language. */
    String lower(String text);

    /**
     * Makes all later transactions of a connection see one moment of the database; for connections that only read. Ends the
     * transaction that it is said in, where the database would forget it with that.
     */
    String readerSession();

    /** The same for connections that write. */
    String writerSession();

    /**
     * Whether transactions that write may run side by side, because the database sees to it that what they do could have been
     * done one after the other. Where it doesn't, they have to take turns.
     */
    boolean writersRunTogether();

    /** An expression for the number of the transaction that is writing; empty where the feed has to count them itself. */
    String currentTransaction();

    /** An expression for what names the place whose transactions are counted; another one counts anew. */
    String home();

    /** A query for why the core can't use this database, as one text, or null; empty when there is nothing to ask. */
    String fitness();

    /** An expression for the number of a transaction of the feed: it, and all with lower ones, are over and seen. */
    String settledTransaction();

    /** How many definitions of tables fit into one transaction; 1 where the database commits each by itself. */
    int definitionsAtOnce();

    /** An expression for the next value of a sequence. */
    String nextValue(String sequence);

    /** A condition: the column's value is one of an array parameter's. */
    String inArray(String column);

    /** A condition: a regular expression, bound as parameter, finds something in the text. Takes bounded time. */
    String matches(String text, boolean ignoreCase);

    /**
     * A condition: an object isn't marked as deleted. As nearly all aren't, it is said so that no index is taken for it.
     *
     * @param root what the table of the object's root is called
     */
    String isLive(String root);

    /**
     * A condition: an object is marked as deleted. As few are, it is said so that the index of those is taken for it.
     *
     * @param root what the table of the object's root is called
     */
    String isGone(String root);

    /** What follows the definition of an index of those marked as deleted. */
    String deletedOnly();

    /** What has to be in a database before anything else. */
    List<String> preparations();

    /** Whether commits are durable only once {@link #sync} said so, for all of them together; else each is by itself, or needn't be. */
    boolean sharesCommits();

    /** Makes everything durable that was committed before, over that connection, of which it ends the transaction. */
    void sync(Connection connection) throws SQLException;

    /** What is said to a database before everybody leaves it; empty for nothing. */
    String farewell();

    /** What the database's fault means. */
    FaultKind kindOf(SQLException fault);

    /** The words that the fault carries for people, when it comes from our own code inside the database. */
    @Nullable
    String messageOf(SQLException fault);

    /** Why a database can't be opened, in words for people that follow its name; null when only the fault itself says. */
    @Nullable
    String whyClosed(SQLException fault);

    /** What can be wrong with a database. */
    enum FaultKind {
        /** Another transaction was quicker; this one was taken back and can be done again. */
        CONFLICT,
        /** The connection broke: whatever was not committed left no trace. */
        LOST,
        /** Not now; trying again may help. */
        UNAVAILABLE,
        /** The query asks for something that takes too long. */
        TOO_COSTLY,
        /** Our fault. */
        INTERNAL
    }
}
