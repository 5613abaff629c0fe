package dev.xproto.store.sql;

import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Many ids as parameters of a statement, no more at once than every database takes: H2 refuses from 65,537 on. */
public final class IdArrays {
    static final int MOST = 10_000;

    private IdArrays() {}

    /** What is done with some of the ids. */
    public interface Use {
        /** Runs the statement with these. */
        void with(Array ids) throws SQLException;
    }

    /** Does it with all of the ids, in their order; once, unless there are very many. */
    public static void each(Connection connection, List<Integer> ids, Use use) throws SQLException {
        for (int from = 0; from < ids.size(); from += MOST) {
            List<Integer> some = ids.subList(from, Math.min(ids.size(), from + MOST));
            use.with(connection.createArrayOf("INTEGER", some.toArray()));
        }
    }
}
