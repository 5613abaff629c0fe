package dev.xproto.store.engine;

import dev.xproto.parser.policy.PolicyObjects;
import dev.xproto.store.catalog.Catalog;
import dev.xproto.store.query.LinkReader;
import dev.xproto.store.query.QueryReader;
import dev.xproto.store.query.Visibility;
import dev.xproto.store.save.BaseFields;
import dev.xproto.store.security.Subject;
import dev.xproto.store.sql.Dialect;
import dev.xproto.store.sql.RowSource;
import dev.xproto.sync.model.ObjectKey;
import dev.xproto.sync.model.Row;
import dev.xproto.sync.model.RowType;
import dev.xproto.sync.store.Page;
import dev.xproto.sync.store.StoreQuery;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The objects that policies speak of, inside one transaction. What a quantifier goes over is read once. */
final class PolicyReader implements PolicyObjects {
    private static final int AT_ONCE = 1000;

    private final Connection connection;
    private final Catalog catalog;
    private final Dialect dialect;
    private final RowSource rows;
    private final Map<String, List<PolicyEntity>> all = new HashMap<>();

    PolicyReader(Connection connection, Catalog catalog, Dialect dialect, RowSource rows) {
        this.connection = connection;
        this.catalog = catalog;
        this.dialect = dialect;
        this.rows = rows;
    }

    /** A database's fault on its way through the evaluator, which knows of none. */
    static final class ReadException extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final SQLException fault;

        ReadException(SQLException fault) {
            super(fault);
            this.fault = fault;
        }

        SQLException fault() {
            return fault;
        }
    }

    @Override
    public @Nullable Object get(Object object, String member) {
        if (!(object instanceof PolicyEntity entity)) {
            return null;
        }
        Row row = entity.subject().row();
        if (member.equals("id") || member.equals("pk")) {
            return row.id();
        }
        try {
            Optional<RowType.Link> link = row.type().link(member);
            if (link.isPresent() && !link.get().many()) {
                return row.get(member) instanceof Integer id ? live(link.get().peer(), id) : null;
            }
            if (row.type().slot(member) >= 0) {
                return row.get(member);
            }
            return link.isPresent() || row.type().reverse(member).isPresent() ? far(entity, member) : null;
        } catch (SQLException e) {
            throw new ReadException(e);
        }
    }

    private @Nullable PolicyEntity live(String model, int id) throws SQLException {
        Row row = rows.find(catalog.get(model).type().key(id));
        return row == null || Boolean.TRUE.equals(row.get(BaseFields.DELETED))
                ? null
                : new PolicyEntity(Subject.of(row));
    }

    private List<PolicyEntity> far(PolicyEntity entity, String member) throws SQLException {
        RowType type = entity.subject().row().type();
        String model = type.link(member)
                .map(RowType.Link::peer)
                .orElseGet(() -> type.reverse(member).orElseThrow().source());
        List<Integer> ids = entity.subject().many().get(member);
        if (ids == null) {
            ObjectKey key = entity.key();
            ids = new LinkReader(connection, catalog, dialect)
                    .read(List.of(key), Set.of(member))
                    .getOrDefault(key, Map.of())
                    .getOrDefault(member, List.of());
        }
        List<PolicyEntity> found = new ArrayList<>();
        for (int id : ids) {
            PolicyEntity far = live(model, id);
            if (far != null) {
                found.add(far);
            }
        }
        return found;
    }

    @Override
    public Iterable<?> all(String model) {
        List<PolicyEntity> known = all.get(model);
        if (known == null) {
            known = read(model);
            all.put(model, known);
        }
        return known;
    }

    private List<PolicyEntity> read(String model) {
        List<PolicyEntity> found = new ArrayList<>();
        QueryReader reader = new QueryReader(connection, catalog, dialect, Visibility.ALL);
        String token = null;
        try {
            do {
                Page page = reader.read(new StoreQuery(model, StoreQuery.Kind.LIVE, List.of(), AT_ONCE, token));
                page.rows().forEach(row -> found.add(new PolicyEntity(Subject.of(row))));
                token = page.nextPageToken();
            } while (token != null);
        } catch (SQLException e) {
            throw new ReadException(e);
        }
        return found;
    }
}
