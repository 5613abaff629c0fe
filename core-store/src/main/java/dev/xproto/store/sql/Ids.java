package dev.xproto.store.sql;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/**
 * Ids as the first parameter of a query: one is asked for by equality, which databases answer sooner; many as an array, and no
 * more at once than every database takes. H2 refuses from 65,537 on.
 */
public final class Ids {
    private static final int MOST = 10_000;

    private Ids() {}

    /** What is done with a row that was found. */
    public interface Use {
        /** Takes what it needs of the row. */
        void of(ResultSet row) throws SQLException;
    }

    /** The condition: the column's value is one of the ids. */
    public static String among(List<Integer> ids, String column, Dialect dialect) {
        return ids.size() == 1 ? column + " = ?" : dialect.inArray(column);
    }

    /** Runs the query with all of the ids, in their order; once, unless there are very many. */
    public static void query(PreparedStatement statement, List<Integer> ids, Use use) throws SQLException {
        for (int from = 0; from < ids.size(); from += MOST) {
            if (ids.size() == 1) {
                statement.setInt(1, ids.get(0));
            } else {
                List<Integer> some = ids.subList(from, Math.min(ids.size(), from + MOST));
                statement.setArray(1, statement.getConnection().createArrayOf("INTEGER", some.toArray()));
            }
            try (ResultSet results = statement.executeQuery()) {
                while (results.next()) {
                    use.of(results);
                }
            }
        }
    }
}
