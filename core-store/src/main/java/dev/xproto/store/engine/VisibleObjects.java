package dev.xproto.store.engine;

import dev.xproto.parser.index.InheritanceIndex;
import dev.xproto.store.catalog.Catalog;
import dev.xproto.store.catalog.StoredModel;
import dev.xproto.store.query.Condition;
import dev.xproto.store.query.PolicySql;
import dev.xproto.store.query.Visibility;
import dev.xproto.store.security.Access;
import dev.xproto.store.security.Subject;
import dev.xproto.store.sql.Dialect;
import dev.xproto.store.sql.Ids;
import dev.xproto.store.sql.RowReader;
import dev.xproto.sync.model.ObjectKey;
import dev.xproto.sync.model.Row;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the caller may read, inside one transaction: asked of the database where SQL can say it, judged one by one elsewhere. */
final class VisibleObjects implements Visibility {
    private final Connection connection;
    private final Catalog catalog;
    private final Dialect dialect;
    private final PolicyGate gate;
    private @Nullable PolicySql sql;

    VisibleObjects(Connection connection, Catalog catalog, Dialect dialect, PolicyGate gate) {
        this.connection = connection;
        this.catalog = catalog;
        this.dialect = dialect;
        this.gate = gate;
    }

    @Override
    public boolean sees(Row row) throws SQLException {
        return gate.allows(Access.READ, Subject.of(row));
    }

    /** Objects are guarded by the policy of their most specific model, of which there may be several below this one. */
    @Override
    public @Nullable Condition condition(StoredModel model, String tables) throws SQLException {
        if (gate.isCore()) {
            return Condition.TRUE;
        }
        CallerFacts caller = gate.reading();
        if (caller == null) {
            return Condition.FALSE;
        }
        Map<String, List<String>> leavesByPolicy = new LinkedHashMap<>();
        for (StoredModel leaf : leaves(model)) {
            String policy = leaf.policyName() == null ? "" : leaf.policyName();
            leavesByPolicy.computeIfAbsent(policy, name -> new ArrayList<>()).add(leaf.name());
        }
        List<Condition> ways = new ArrayList<>();
        for (Map.Entry<String, List<String>> entry : leavesByPolicy.entrySet()) {
            Condition way = ofPolicy(entry.getKey(), model, tables, caller);
            if (way == null) {
                return null;
            }
            ways.add(leavesByPolicy.size() == 1 ? way : Condition.both(isOneOf(entry.getValue(), tables), way));
        }
        return ways.size() == 1 ? ways.get(0) : Condition.or(ways);
    }

    private List<StoredModel> leaves(StoredModel model) {
        List<StoredModel> leaves = new ArrayList<>(List.of(model));
        InheritanceIndex.of(catalog.graph()).descendants(model.model()).stream()
                .filter(descendant -> !descendant.isAbstract())
                .forEach(descendant -> leaves.add(catalog.get(descendant.name())));
        return leaves;
    }

    private @Nullable Condition ofPolicy(String policy, StoredModel model, String tables, CallerFacts caller)
            throws SQLException {
        if (policy.isEmpty()) {
            return Condition.TRUE;
        }
        if (sql == null) {
            sql = new PolicySql(catalog, dialect, caller);
        }
        try {
            return sql.of(policy, model, tables);
        } catch (PolicyReader.ReadException e) {
            throw e.fault();
        }
    }

    private static Condition isOneOf(List<String> leaves, String tables) {
        List<Condition> ways = new ArrayList<>();
        for (String leaf : leaves) {
            ways.add(new Condition(tables + "0.leaf = ?", List.of((statement, at) -> statement.setString(at, leaf))));
        }
        return Condition.or(ways);
    }

    /**
     * Those of the objects that may be seen, with their most specific models. Asks once for each model among them; where all
     * may be seen, whether they exist isn't asked.
     */
    Map<ObjectKey, StoredModel> among(Collection<ObjectKey> keys) throws SQLException {
        Map<String, List<Integer>> byRoot = new LinkedHashMap<>();
        keys.forEach(key ->
                byRoot.computeIfAbsent(key.root(), root -> new ArrayList<>()).add(key.id()));
        Map<ObjectKey, StoredModel> visible = new HashMap<>();
        RowReader reader = new RowReader(connection, catalog, dialect);
        for (Map.Entry<String, List<Integer>> entry : byRoot.entrySet()) {
            StoredModel root = catalog.find(entry.getKey());
            if (root != null && !root.isAbstract() && root.root().equals(root.name())) {
                for (Map.Entry<String, List<Integer>> leaf :
                        reader.leaves(root, entry.getValue()).entrySet()) {
                    among(catalog.get(leaf.getKey()), leaf.getValue(), reader, visible);
                }
            }
        }
        return visible;
    }

    private void among(StoredModel model, List<Integer> ids, RowReader reader, Map<ObjectKey, StoredModel> into)
            throws SQLException {
        Condition condition = conditionOfLeaf(model);
        if (condition != null && condition.isTrue()) {
            ids.forEach(id -> into.put(model.type().key(id), model));
        } else if (condition != null) {
            ask(model, condition, ids, into);
        } else {
            for (Row row :
                    reader.read(ids.stream().map(model.type()::key).toList()).values()) {
                if (sees(row)) {
                    into.put(row.key(), model);
                }
            }
        }
    }

    /** Only the policy of that very model counts here. */
    private @Nullable Condition conditionOfLeaf(StoredModel model) throws SQLException {
        CallerFacts caller = gate.isCore() ? null : gate.reading();
        if (caller == null) {
            return gate.isCore() ? Condition.TRUE : Condition.FALSE;
        }
        return ofPolicy(model.policyName() == null ? "" : model.policyName(), model, "t", caller);
    }

    private void ask(StoredModel model, Condition condition, List<Integer> ids, Map<ObjectKey, StoredModel> into)
            throws SQLException {
        String text = "SELECT t0.id" + RowReader.from(model, dialect) + " WHERE " + Ids.among(ids, "t0.id", dialect)
                + " AND (" + condition.sql() + ")";
        try (PreparedStatement statement = connection.prepareStatement(text)) {
            condition.bind(statement, 2);
            Ids.query(statement, ids, row -> into.put(model.type().key(row.getInt(1)), model));
        }
    }
}
