package dev.xproto.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.xproto.sync.model.ObjectKey;
import dev.xproto.sync.model.Operator;
import dev.xproto.sync.model.Predicate;
import dev.xproto.sync.model.Row;
import dev.xproto.sync.store.Batch;
import dev.xproto.sync.store.InvalidObjectException;
import dev.xproto.sync.store.ModelStore;
import dev.xproto.sync.store.Operation;
import dev.xproto.sync.store.Origin;
import dev.xproto.sync.store.StoreQuery;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;

/** Short words for what tests do with a store. */
final class StoreFixture {
    private final ModelStore store;

    StoreFixture(ModelStore store) {
        this.store = store;
    }

    /** Values, as name, value, name, value. */
    static Map<String, @Nullable Object> values(@Nullable Object... pairs) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        for (int at = 0; at < pairs.length; at += 2) {
            values.put(String.valueOf(pairs[at]), pairs[at + 1]);
        }
        return values;
    }

    Row create(String model, Map<String, @Nullable Object> values) {
        return commit(Origin.USER, new Operation.Create(model, -1, values));
    }

    Row create(String model, @Nullable Object... pairs) {
        return commit(Origin.USER, new Operation.Create(model, -1, values(pairs)));
    }

    Row update(Row row, @Nullable Object... pairs) {
        return update(Origin.USER, row.key(), pairs);
    }

    Row update(Origin origin, ObjectKey key, @Nullable Object... pairs) {
        return commit(origin, new Operation.Update(key, values(pairs), OptionalLong.empty(), false));
    }

    Row delete(Row row) {
        return commit(Origin.USER, new Operation.Delete(row.key(), OptionalLong.empty()));
    }

    Row commit(Origin origin, Operation operation) {
        return store.commit(Batch.of(origin, operation)).get(0);
    }

    @Nullable
    Row find(ObjectKey key) {
        return store.read(List.of(key)).stream().findFirst().orElse(null);
    }

    Row get(ObjectKey key) {
        return store.read(List.of(key)).get(0);
    }

    List<Row> all(String model) {
        return query(model, StoreQuery.Kind.LIVE);
    }

    List<Row> query(String model, StoreQuery.Kind kind, Predicate<?>... conditions) {
        return store.read(new StoreQuery(model, kind, List.of(conditions), 1000, null))
                .rows();
    }

    List<Integer> ids(String model, Predicate<?>... conditions) {
        return query(model, StoreQuery.Kind.LIVE, conditions).stream()
                .map(Row::id)
                .toList();
    }

    static Predicate<?> is(String path, Operator operator, @Nullable Object value) {
        return new Predicate<>(path, operator, value, false);
    }

    static Predicate<?> eq(String path, @Nullable Object value) {
        return is(path, Operator.EQUAL, value);
    }

    /** Something is refused, for that field among others, in words with that part. */
    static void assertProblem(ThrowingCallable call, String field, String part) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        InvalidObjectException.class,
                        e -> assertThat(e.problems()).anySatisfy(problem -> {
                            assertThat(problem.field()).isEqualTo(field);
                            assertThat(problem.message()).contains(part);
                        }));
    }

    Row service(String name) {
        return create("Service", "name", name);
    }

    ModelStore store() {
        return store;
    }
}
