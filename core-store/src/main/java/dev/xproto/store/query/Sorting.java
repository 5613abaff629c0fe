package dev.xproto.store.query;

import dev.xproto.store.catalog.Nearest;
import dev.xproto.store.catalog.StoredModel;
import dev.xproto.store.security.HiddenPasswords;
import dev.xproto.store.sql.Dialect;
import dev.xproto.store.sql.ValueCodec;
import dev.xproto.sync.model.FieldKind;
import dev.xproto.sync.model.Row;
import dev.xproto.sync.model.RowType;
import dev.xproto.sync.store.InvalidObjectException;
import dev.xproto.sync.store.InvalidObjectException.FieldProblem;
import dev.xproto.sync.store.StoreQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The order of a query's rows, and what comes after a row in it. What leaves the order open is ordered by id.
 *
 * @param keys the weightiest first
 */
record Sorting(List<Key> keys) {
    private static final int MOST = 8;

    /**
     * What is ordered by.
     *
     * @param field the column's name in the model
     * @param column as SQL
     * @param kind what it holds
     * @param descending whether the greatest comes first
     */
    record Key(String field, String column, FieldKind kind, boolean descending) {
        @Override
        public String toString() {
            return (descending ? "-" : "") + field;
        }
    }

    /** The order that is asked for; all that is wrong with it is told at once. */
    static Sorting of(StoredModel model, List<StoreQuery.Order> order, Dialect dialect) {
        List<FieldProblem> problems = new ArrayList<>();
        List<Key> keys = new ArrayList<>();
        if (order.size() > MOST) {
            problems.add(new FieldProblem(model.name(), "", "can be ordered by at most " + MOST + " fields"));
        }
        for (StoreQuery.Order one : order) {
            String fault = fault(model, one.field());
            if (fault == null) {
                keys.add(key(model, one, dialect));
            } else {
                problems.add(new FieldProblem(model.name(), one.field(), fault));
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidObjectException(problems);
        }
        return new Sorting(keys);
    }

    private static @Nullable String fault(StoredModel model, String field) {
        int slot = model.type().slot(field);
        if (field.equals("id")) {
            return null;
        }
        if (slot < 0) {
            List<String> names =
                    model.type().columns().stream().map(RowType.Column::name).toList();
            return "can't be ordered by, as `" + model + "` has no such column" + Nearest.hint(field, names);
        }
        if (HiddenPasswords.isPassword(model.type(), field)) {
            return "can't be asked for";
        }
        return model.places().get(slot).column().unbounded() ? "is too long a text to be ordered by" : null;
    }

    private static Key key(StoredModel model, StoreQuery.Order order, Dialect dialect) {
        if (order.field().equals("id")) {
            return new Key("id", "t0.id", FieldKind.INT32, order.descending());
        }
        StoredModel.Place place = model.places().get(model.type().slot(order.field()));
        String column = "t" + place.table() + "." + dialect.quote(place.column().name());
        return new Key(order.field(), column, place.column().kind(), order.descending());
    }

    /** What follows {@code ORDER BY}. */
    String sql() {
        return keys.stream()
                        .map(key -> "CASE WHEN " + key.column() + " IS NULL THEN 1 ELSE 0 END, " + key.column()
                                + (key.descending() ? " DESC, " : ", "))
                        .collect(Collectors.joining())
                + "t0.id";
    }

    /** The row's values of the columns. */
    List<@Nullable Object> values(Row row) {
        List<@Nullable Object> values = new ArrayList<>();
        keys.forEach(key -> values.add(key.field().equals("id") ? (Object) row.id() : row.get(key.field())));
        return values;
    }

    /** Holds for what comes after the row where the token's page ended. */
    Condition after(PageToken token) {
        List<Condition> ways = new ArrayList<>();
        List<Condition> same = new ArrayList<>();
        for (int at = 0; at < keys.size(); at++) {
            Key key = keys.get(at);
            Object value = token.values().get(at);
            if (value != null) {
                List<Condition> way = new ArrayList<>(same);
                way.add(compared(key, key.descending() ? " < ?" : " > ?", value)
                        .within("", " OR " + key.column() + " IS NULL"));
                ways.add(Condition.and(way));
            }
            same.add(value == null ? Condition.plain(key.column() + " IS NULL") : compared(key, " = ?", value));
        }
        same.add(new Condition("t0.id > ?", List.of((statement, at) -> statement.setInt(at, token.id()))));
        ways.add(Condition.and(same));
        return Condition.or(ways);
    }

    private static Condition compared(Key key, String operator, Object value) {
        return new Condition(
                key.column() + operator, List.of((statement, at) -> ValueCodec.bind(statement, at, key.kind(), value)));
    }

    @Override
    public String toString() {
        return keys.stream().map(Key::toString).collect(Collectors.joining(","));
    }
}
