package dev.xproto.store.save;

import dev.xproto.store.catalog.Catalog;
import dev.xproto.store.catalog.Excerpt;
import dev.xproto.store.catalog.StoredModel;
import dev.xproto.store.security.Caller;
import dev.xproto.store.security.Gate;
import dev.xproto.store.sql.Dialect;
import dev.xproto.store.sql.RowReader;
import dev.xproto.store.sql.RowSource;
import dev.xproto.store.sql.RowWriter;
import dev.xproto.store.time.HybridClock;
import dev.xproto.sync.model.ObjectKey;
import dev.xproto.sync.model.Row;
import dev.xproto.sync.store.Change;
import dev.xproto.sync.store.InvalidObjectException.FieldProblem;
import dev.xproto.sync.store.Origin;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What rules need while one batch is committed: the transaction, the models, who saves, and what is known so far. */
public final class SaveContext {
    private final Connection connection;
    private final Catalog catalog;
    private final Dialect dialect;
    private final HybridClock clock;
    private final Origin origin;
    private final Caller caller;
    private final Gate gate;
    private final RowReader reader;
    private final RowWriter writer;
    private final Map<ObjectKey, Row> rows = new HashMap<>();
    private final Map<ObjectKey, Long> firstRevisions = new HashMap<>();
    private final Map<Integer, Draft> pending = new HashMap<>();
    private final Map<ObjectKey, Draft> pendingByKey = new HashMap<>();
    private final Set<FieldProblem> problems = new LinkedHashSet<>();
    private final List<Change> changes = new ArrayList<>();
    private Instant moment;
    private int operation = -1;

    /**
     * The context of one batch.
     *
     * @param gate made over the objects as they are inside the batch
     */
    public SaveContext(
            Connection connection,
            Catalog catalog,
            Dialect dialect,
            HybridClock clock,
            Origin origin,
            Caller caller,
            Function<RowSource, Gate> gate) {
        this.connection = connection;
        this.catalog = catalog;
        this.dialect = dialect;
        this.clock = clock;
        this.origin = origin;
        this.caller = caller;
        this.gate = gate.apply(this::row);
        this.reader = new RowReader(connection, catalog, dialect);
        this.writer = new RowWriter(connection, dialect);
        this.moment = clock.next();
    }

    /** The transaction. */
    public Connection connection() {
        return connection;
    }

    /** The models, the same from the batch's beginning to its end. */
    public Catalog catalog() {
        return catalog;
    }

    /** Where the database differs from others. */
    public Dialect dialect() {
        return dialect;
    }

    /** Who the batch comes from. */
    public Origin origin() {
        return origin;
    }

    /** Who is logged in. */
    public Caller caller() {
        return caller;
    }

    /** Judges what the caller may do. */
    Gate gate() {
        return gate;
    }

    RowReader reader() {
        return reader;
    }

    RowWriter writer() {
        return writer;
    }

    /** The moment of the operation under way; later than that of any before it. */
    public Instant moment() {
        return moment;
    }

    /** Begins an operation. */
    void begin(int index) {
        operation = index;
        moment = clock.next();
    }

    /** Something is wrong with a field; or, when the name is empty, with the whole object. */
    public void problem(Draft draft, String field, String message) {
        problem(draft.model().name(), field, message);
    }

    void problem(String model, String field, String message) {
        problems.add(new FieldProblem(Excerpt.of(model), Excerpt.of(field), message, operation));
    }

    /** The fields of the operation under way that something is wrong with. */
    Set<String> faultyFields(String model) {
        return problems.stream()
                .filter(problem ->
                        problem.operation() == operation && problem.model().equals(model))
                .map(FieldProblem::field)
                .collect(Collectors.toSet());
    }

    List<FieldProblem> problems() {
        return List.copyOf(problems);
    }

    /** The object as it is now, inside the batch; null when there is none. */
    public @Nullable Row row(ObjectKey key) throws SQLException {
        Row known = rows.get(key);
        if (known == null) {
            known = reader.find(key);
            if (known != null) {
                remember(known);
            }
        }
        return known;
    }

    /** The objects as they are now. */
    Collection<Row> rows(Collection<ObjectKey> keys) throws SQLException {
        List<ObjectKey> missing =
                keys.stream().filter(key -> !rows.containsKey(key)).toList();
        if (!missing.isEmpty()) {
            reader.read(missing).values().forEach(this::remember);
        }
        List<Row> found = new ArrayList<>();
        for (ObjectKey key : keys) {
            Row row = rows.get(key);
            if (row != null) {
                found.add(row);
            }
        }
        return found;
    }

    private void remember(Row row) {
        rows.put(row.key(), row);
        firstRevisions.putIfAbsent(row.key(), row.revision());
    }

    /** The object was written. */
    void written(Row row) {
        remember(row);
    }

    /** The revision that the object had before the batch. */
    long firstRevision(Row row) {
        return firstRevisions.getOrDefault(row.key(), row.revision());
    }

    /** The batch creates this object under that temporary id. */
    void creates(int temporaryId, Draft draft) {
        pending.put(temporaryId, draft);
        pendingByKey.put(draft.key(), draft);
    }

    /** The object that the batch creates under that temporary id; null when there is none. */
    @Nullable
    Draft pending(int temporaryId) {
        return pending.get(temporaryId);
    }

    /** The object that the batch creates under that real id; null when there is none. */
    @Nullable
    Draft pending(ObjectKey key) {
        return pendingByKey.get(key);
    }

    /** Takes note for the feed. */
    void changed(Change change) {
        changes.add(change);
    }

    /** Takes note for the feed of what was done outside of the rules. */
    public void report(Change change) {
        changed(change);
    }

    /** What the feed will tell, in order. */
    public List<Change> changes() {
        return changes;
    }

    /** Whether the object is marked as deleted. */
    boolean isGone(Row row) throws SQLException {
        if (row.type().slot(BaseFields.DELETED) >= 0) {
            return Boolean.TRUE.equals(row.get(BaseFields.DELETED));
        }
        StoredModel root = catalog.get(row.type().root());
        String sql =
                "SELECT 1 FROM " + dialect.quote(root.tables().get(0).name()) + " WHERE id = ? AND gone IS NOT NULL";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setInt(1, row.id());
            try (ResultSet results = statement.executeQuery()) {
                return results.next();
            }
        }
    }

    /** The live object of a model with the lowest id; null when there is none, or no such model. */
    public @Nullable Integer firstLive(String modelName) throws SQLException {
        StoredModel model = catalog.find(modelName);
        if (model == null || model.isAbstract()) {
            return null;
        }
        String sql = "SELECT MIN(t0.id)" + RowReader.from(model, dialect) + " WHERE " + dialect.isLive("t0");
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet results = statement.executeQuery()) {
            if (!results.next()) {
                return null;
            }
            int id = results.getInt(1);
            return results.wasNull() ? null : id;
        }
    }
}
