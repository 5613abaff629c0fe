package dev.xproto.store.query;

import dev.xproto.store.catalog.Catalog;
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
    private final Connection connection;
    private final Catalog catalog;
    private final Dialect dialect;
    private final Visibility visibility;

    /** Reads over that connection what the caller may see. */
    public QueryReader(Connection connection, Catalog catalog, Dialect dialect, Visibility visibility) {
        this.connection = connection;
        this.catalog = catalog;
        this.dialect = dialect;
        this.visibility = visibility;
    }

    /** Whether the caller may see an object. */
    @FunctionalInterface
    public interface Visibility {
        /** Whether the caller may see it. */
        boolean sees(Row row) throws SQLException;
    }

    /** A page; refused objects are neither on it nor counted. */
    public Page read(StoreQuery query) throws SQLException {
        StoredModel model = model(query.model());
        ConditionSql conditions = new ConditionSql(catalog, dialect, model);
        Condition where = conditions.of(query);
        List<Row> rows = new ArrayList<>();
        int last = PageToken.read(model, query.pageToken());
        boolean more = true;
        while (more && rows.size() <= query.limit()) {
            List<Row> part = part(model, where, last, query.limit() + 1);
            more = part.size() > query.limit();
            for (Row row : part) {
                last = row.id();
                if (visibility.sees(row)) {
                    rows.add(row);
                }
            }
        }
        if (rows.size() <= query.limit()) {
            return new Page(rows, null);
        }
        List<Row> page = rows.subList(0, query.limit());
        return new Page(page, PageToken.write(page.get(page.size() - 1).id()));
    }

    private StoredModel model(String name) {
        StoredModel model = catalog.find(name);
        if (model == null) {
            throw new InvalidObjectException(List.of(
                    new FieldProblem(name, "", "the core has no such model" + Nearest.hint(name, catalog.names()))));
        }
        if (model.isAbstract()) {
            throw new InvalidObjectException(List.of(
                    new FieldProblem(name, "", "is abstract and has no objects; ask for one of its descendants")));
        }
        return model;
    }

    private List<Row> part(StoredModel model, Condition where, int after, int limit) throws SQLException {
        boolean direct = !catalog.hasDescendants(model.name());
        String head = direct ? RowReader.select(model, dialect) : "SELECT t0.id" + RowReader.from(model, dialect);
        String sql = head + " WHERE t0.id > ? AND " + where.sql() + " ORDER BY t0.id LIMIT " + limit;
        List<Row> rows = new ArrayList<>();
        List<ObjectKey> keys = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setInt(1, after);
            where.bind(statement, 2);
            try (ResultSet results = statement.executeQuery()) {
                while (results.next()) {
                    if (direct) {
                        rows.add(RowReader.row(results, model));
                    } else {
                        keys.add(model.type().key(results.getInt(1)));
                    }
                }
            }
        }
        return direct ? rows : inOrder(keys);
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
