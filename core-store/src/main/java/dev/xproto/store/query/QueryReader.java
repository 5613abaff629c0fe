package dev.xproto.store.query;

import dev.xproto.store.catalog.Catalog;
import dev.xproto.store.catalog.Excerpt;
import dev.xproto.store.catalog.Nearest;
import dev.xproto.store.catalog.StoredModel;
import dev.xproto.store.sql.Dialect;
import dev.xproto.store.sql.RowReader;
import dev.xproto.sync.model.ObjectKey;
import dev.xproto.sync.model.Row;
import dev.xproto.sync.store.InvalidObjectException;
import dev.xproto.sync.store.InvalidObjectException.FieldProblem;
import dev.xproto.sync.store.Page;
import dev.xproto.sync.store.StoreQuery;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads pages of queries, inside one transaction. */
public final class QueryReader {
    /** How long a database may look for one page, in seconds. */
    private static final int PATIENCE = 20;

    /** What databases say of a statement that took longer than that. */
    private static final String CANCELLED = "57014";

    /** Most rows that are looked at at once where each has to be judged. */
    private static final int JUDGED_AT_ONCE = 1000;

    private final Connection connection;
    private final Catalog catalog;
    private final Dialect dialect;
    private final Visibility visibility;
    private final int patience;

    /** Reads over that connection what the caller may see. */
    public QueryReader(Connection connection, Catalog catalog, Dialect dialect, Visibility visibility) {
        this(connection, catalog, dialect, visibility, PATIENCE);
    }

    /** The same, with so many seconds for each statement. */
    QueryReader(Connection connection, Catalog catalog, Dialect dialect, Visibility visibility, int patience) {
        this.connection = connection;
        this.catalog = catalog;
        this.dialect = dialect;
        this.visibility = visibility;
        this.patience = patience;
    }

    /** A page; refused objects are neither on it nor counted. */
    public Page read(StoreQuery query) throws SQLException {
        StoredModel model = model(query.model());
        List<StoredModel> tops = catalog.tops(model);
        if (tops.size() != 1 && !query.order().isEmpty()) {
            throw new InvalidObjectException(List.of(new FieldProblem(
                    model.name(), "", "is abstract, and can't be ordered; ask for one of its descendants")));
        }
        Sorting sorting = Sorting.of(tops.isEmpty() ? model : tops.get(0), query.order(), dialect);
        Places places = new Places(model, tops, sorting, query.pageToken());
        List<Found> found = new ArrayList<>();
        for (StoredModel top : places.left()) {
            new Part(top, query, sorting).read(places.from(top), found, query.limit() + 1);
            if (found.size() > query.limit()) {
                break;
            }
        }
        List<Row> rows = found.stream().limit(query.limit()).map(Found::row).toList();
        if (found.size() <= query.limit()) {
            return new Page(rows, null);
        }
        Found last = found.get(query.limit() - 1);
        return new Page(
                rows, new PageToken(last.top().name(), last.row().id(), sorting.values(last.row())).write(sorting));
    }

    private StoredModel model(String name) {
        StoredModel model = catalog.find(name);
        if (model == null) {
            throw new InvalidObjectException(List.of(new FieldProblem(
                    Excerpt.of(name), "", "the core has no such model" + Nearest.hint(name, catalog.names()))));
        }
        return model;
    }

    /**
     * A row of the answer.
     *
     * @param top the model with objects that it was found under
     */
    private record Found(StoredModel top, Row row) {}

    /** Where the page begins. */
    private record Places(List<StoredModel> left, @Nullable PageToken token) {
        Places(StoredModel model, List<StoredModel> tops, Sorting sorting, @Nullable String text) {
            this(text == null ? null : PageToken.read(model, sorting, text), model, tops);
        }

        private Places(@Nullable PageToken token, StoredModel model, List<StoredModel> tops) {
            this(token == null ? tops : after(token, model, tops), token);
        }

        private static List<StoredModel> after(PageToken token, StoredModel model, List<StoredModel> tops) {
            for (int at = 0; at < tops.size(); at++) {
                if (tops.get(at).name().equals(token.model())) {
                    return tops.subList(at, tops.size());
                }
            }
            throw PageToken.refused(model);
        }

        @Nullable
        PageToken from(StoredModel top) {
            return token != null && top.name().equals(token.model()) ? token : null;
        }
    }

    /** The part of a query that one model with objects answers. */
    private final class Part {
        private final StoredModel model;
        private final Sorting sorting;
        private final Condition where;
        private final boolean judged;

        Part(StoredModel model, StoreQuery query, Sorting sorting) throws SQLException {
            this.model = model;
            this.sorting = sorting;
            Condition fits = new ConditionSql(catalog, dialect, model, visibility).of(query);
            Condition visible = visibility.condition(model, "t");
            this.judged = visible == null;
            this.where = visible == null ? fits : Condition.and(List.of(fits, visible));
        }

        void read(@Nullable PageToken from, List<Found> into, int most) throws SQLException {
            PageToken token = from;
            int wanted = most - into.size();
            boolean more = true;
            while (more && into.size() < most) {
                int limit = judged ? Math.min(Math.max(wanted, 50), JUDGED_AT_ONCE) : wanted;
                List<Row> rows = rows(token, limit);
                more = rows.size() == limit;
                for (Row row : rows) {
                    token = new PageToken(model.name(), row.id(), sorting.values(row));
                    if (into.size() < most && (!judged || visibility.sees(row))) {
                        into.add(new Found(model, row));
                    }
                }
            }
        }

        private List<Row> rows(@Nullable PageToken after, int limit) throws SQLException {
            boolean direct = !catalog.hasDescendants(model.name());
            String head = direct ? RowReader.select(model, dialect) : "SELECT t0.id" + RowReader.from(model, dialect);
            Condition condition = after == null ? where : Condition.and(List.of(where, sorting.after(after)));
            String sql = head + " WHERE " + condition.sql() + " ORDER BY " + sorting.sql() + " LIMIT " + limit;
            List<Row> rows = new ArrayList<>();
            List<ObjectKey> keys = new ArrayList<>();
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                statement.setQueryTimeout(patience);
                condition.bind(statement, 1);
                try (ResultSet results = statement.executeQuery()) {
                    while (results.next()) {
                        if (direct) {
                            rows.add(RowReader.row(results, model));
                        } else {
                            keys.add(model.type().key(results.getInt(1)));
                        }
                    }
                } finally {
                    statement.setQueryTimeout(
                            0); // where it holds for the whole connection, as in H2, writes aren't meant
                }
            } catch (SQLException e) {
                throw tooLong(e);
            }
            return direct ? rows : inOrder(keys);
        }

        private SQLException tooLong(SQLException fault) {
            if (CANCELLED.equals(fault.getSQLState())) {
                throw new InvalidObjectException(List.of(new FieldProblem(
                        model.name(),
                        "",
                        "the query takes more than " + patience + " seconds; ask for less, or by indexed fields")));
            }
            return fault;
        }
    }

    private List<Row> inOrder(List<ObjectKey> keys) throws SQLException {
        Map<ObjectKey, Row> found = new RowReader(connection, catalog, dialect).read(keys);
        List<Row> rows = new ArrayList<>();
        for (ObjectKey key : keys) {
            @Nullable Row row = found.get(key);
            if (row != null) {
                rows.add(row);
            }
        }
        return rows;
    }
}
