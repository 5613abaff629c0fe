package dev.xproto.store.save;

import dev.xproto.store.catalog.StoredModel;
import dev.xproto.store.sql.RowReader;
import dev.xproto.store.sql.ValueCodec;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** No two live objects have the same values of a unique key; an absent value in it lifts the rule. */
final class CheckUnique implements SaveRule {
    @Override
    public void apply(Draft draft, SaveContext context) throws SQLException {
        for (List<String> key : draft.model().uniqueKeys()) {
            check(draft, key, context);
        }
    }

    /** The rule, for one key. */
    static void check(Draft draft, List<String> key, SaveContext context) throws SQLException {
        boolean absent = key.stream().anyMatch(field -> draft.get(field) == null);
        boolean untouched = !draft.isNew() && key.stream().noneMatch(draft.changed()::contains);
        if (!absent && !untouched && taken(draft, key, context)) {
            report(draft, key, context);
        }
    }

    private static boolean taken(Draft draft, List<String> key, SaveContext context) throws SQLException {
        StoredModel scope = scope(draft.model(), key, context);
        String sql = scope.text("unique " + key, () -> question(scope, key, context));
        try (PreparedStatement statement = context.connection().prepareStatement(sql)) {
            statement.setInt(1, draft.id());
            int at = 2;
            for (String field : key) {
                ValueCodec.bind(
                        statement,
                        at++,
                        draft.type().column(field).orElseThrow().kind(),
                        draft.get(field));
            }
            try (ResultSet results = statement.executeQuery()) {
                return results.next();
            }
        }
    }

    private static String question(StoredModel scope, List<String> key, SaveContext context) {
        StringBuilder sql = new StringBuilder("SELECT 1" + RowReader.from(scope, context.dialect()));
        sql.append(" WHERE " + context.dialect().isLive("t0") + " AND t0.id <> ?");
        for (String field : key) {
            StoredModel.Place place = scope.places().get(scope.type().slot(field));
            sql.append(" AND t" + place.table() + "."
                    + context.dialect().quote(place.column().name()) + " = ?");
        }
        return sql + " LIMIT 1";
    }

    /** The topmost model with objects that has all the fields: its descendants share the key. */
    private static StoredModel scope(StoredModel model, List<String> key, SaveContext context) {
        StoredModel scope = model;
        for (String ancestor : model.type().lineage()) {
            StoredModel known = context.catalog().get(ancestor);
            if (!known.isAbstract()
                    && key.stream().allMatch(field -> known.type().slot(field) >= 0)) {
                scope = known;
            }
        }
        return scope;
    }

    private static void report(Draft draft, List<String> key, SaveContext context) {
        String others = key.size() == 1
                ? ""
                : " together with "
                        + String.join(
                                ", ",
                                key.subList(1, key.size()).stream()
                                        .map(name -> "`" + name + "`")
                                        .toList());
        context.problem(
                draft, key.get(0), "is `" + draft.get(key.get(0)) + "`" + others + ", as of another object already");
    }
}
