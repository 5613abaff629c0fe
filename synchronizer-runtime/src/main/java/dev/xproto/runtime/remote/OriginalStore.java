package dev.xproto.runtime.remote;

import com.google.protobuf.DynamicMessage;
import dev.xproto.sync.model.ObjectKey;
import dev.xproto.sync.model.Predicate;
import dev.xproto.sync.model.Row;
import dev.xproto.sync.model.RowType;
import dev.xproto.sync.model.Schema;
import dev.xproto.sync.spi.Scheduler;
import dev.xproto.sync.store.Batch;
import dev.xproto.sync.store.ChangeListener;
import dev.xproto.sync.store.InvalidObjectException;
import dev.xproto.sync.store.InvalidObjectException.FieldProblem;
import dev.xproto.sync.store.ModelStore;
import dev.xproto.sync.store.ObjectNotFoundException;
import dev.xproto.sync.store.Operation;
import dev.xproto.sync.store.Page;
import dev.xproto.sync.store.StoreQuery;
import dev.xproto.sync.store.WatchRequest;
import dev.xproto.wire.proto.Query;
import dev.xproto.wire.proto.QueryElement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;

/**
 * The store of a core of XOS, as its own synchronizers use it: object by object, asked every few seconds for what is due. It
 * has no transactions and no revisions: of a batch that is refused, what came before the refusal stays, and the last writer
 * wins. Safe for use by many threads.
 */
final class OriginalStore implements ModelStore {
    private final OriginalCalls calls;
    private final OriginalRows rows = new OriginalRows();
    private final Scheduler scheduler;
    private final Executor workers;

    OriginalStore(OriginalCalls calls, Scheduler scheduler, Executor workers) {
        this.calls = calls;
        this.scheduler = scheduler;
        this.workers = workers;
    }

    @Override
    public Schema schema() {
        return calls.schema().schema();
    }

    @Override
    public List<Row> read(Collection<ObjectKey> keys) {
        if (keys.isEmpty()) {
            calls.knock();
            return List.of();
        }
        List<Row> found = new ArrayList<>(keys.size());
        for (ObjectKey key : keys) {
            Row fresh = rows.takeFresh(key);
            if (fresh != null) {
                found.add(fresh);
            } else {
                view(key).ifPresent(view -> found.add(rows.readNow(view.message(), view.wire())));
            }
        }
        return found;
    }

    /**
     * An object, shown as what it is.
     *
     * @param wire of its most specific model
     */
    private record View(DynamicMessage message, OriginalSchema.Wire wire) {}

    private Optional<View> view(ObjectKey key) {
        if (calls.schema().find(key.root()).isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(specific(calls.get(key.root(), key.id()), key.root()));
        } catch (ObjectNotFoundException e) {
            rows.forget(key);
            return Optional.empty();
        }
    }

    /** A message of an ancestor shows less than there is. */
    private View specific(DynamicMessage message, String model) {
        String leaf = OriginalRows.leaf(message, calls.schema()).orElse(model);
        RowType type = calls.wire(leaf).codec().type();
        boolean better = !leaf.equals(model) && type.isA(model);
        return better
                ? new View(calls.get(leaf, OriginalRows.id(message)), calls.wire(leaf))
                : new View(message, calls.wire(model));
    }

    @Override
    public Page read(StoreQuery query) {
        if (calls.schema().find(query.model()).isEmpty()) {
            throw invalid(query.model(), "the core has no model `" + query.model() + "`");
        }
        if (!query.order().isEmpty()) {
            throw invalid(query.model(), "a core of XOS answers in no order");
        }
        int after = query.pageToken() == null ? 0 : token(query);
        List<DynamicMessage> messages = found(query, after);
        boolean more = messages.size() > query.limit();
        List<Row> page = new ArrayList<>();
        for (DynamicMessage message : more ? messages.subList(0, query.limit()) : messages) {
            View view = specific(message, query.model());
            page.add(rows.read(view.message(), view.wire()));
        }
        return new Page(page, more ? Integer.toString(page.get(page.size() - 1).id()) : null);
    }

    private static int token(StoreQuery query) {
        try {
            return Integer.parseInt(String.valueOf(query.pageToken()));
        } catch (NumberFormatException e) {
            throw invalid(query.model(), "`" + query.pageToken() + "` is no page token of this store");
        }
    }

    private List<DynamicMessage> found(StoreQuery query, int after) {
        OriginalSchema.Wire wire = calls.wire(query.model());
        Query.Builder filter = Query.newBuilder().setKind(kind(query.kind()));
        query.conditions().forEach(condition -> filter.addElements(element(query.model(), condition)));
        if (after > 0) {
            filter.addElements(QueryElement.newBuilder()
                    .setName("id")
                    .setOperator(QueryElement.QueryOperator.GREATER_THAN)
                    .setIValue(after));
        }
        // A filter without elements is an error there.
        boolean plain = query.kind() == StoreQuery.Kind.LIVE && filter.getElementsCount() == 0;
        DynamicMessage many = plain ? calls.list(query.model()) : calls.filter(query.model(), filter.build());
        return OriginalRows.items(many, wire).stream()
                .sorted(Comparator.comparingInt(OriginalRows::id))
                .toList();
    }

    private static Query.QueryKind kind(StoreQuery.Kind kind) {
        return switch (kind) {
            case LIVE -> Query.QueryKind.DEFAULT;
            case DIRTY_OBJECTS -> Query.QueryKind.SYNCHRONIZER_DIRTY_OBJECTS;
            case DELETED_OBJECTS -> Query.QueryKind.SYNCHRONIZER_DELETED_OBJECTS;
            case DIRTY_POLICIES -> Query.QueryKind.SYNCHRONIZER_DIRTY_POLICIES;
            case DELETED_POLICIES -> Query.QueryKind.SYNCHRONIZER_DELETED_POLICIES;
        };
    }

    private static QueryElement element(String model, Predicate<?> condition) {
        QueryElement.Builder element = QueryElement.newBuilder()
                .setName(condition.path())
                .setOperatorValue(condition.operator().number())
                .setInvert(condition.inverted());
        Object value = condition.value();
        if (value == null) {
            element.setName(condition.path() + "__isnull").setIValue(1);
        } else if (value instanceof Boolean flag) {
            element.setIValue(flag ? 1 : 0);
        } else if (value instanceof Integer number) {
            element.setIValue(number);
        } else if (value instanceof String || value instanceof Long) {
            element.setSValue(value.toString());
        } else {
            throw invalid(
                    model,
                    "a core of XOS can't compare `" + condition.path() + "` with a "
                            + value.getClass().getSimpleName());
        }
        return element.build();
    }

    @Override
    public List<Row> commit(Batch batch) {
        OriginalSave save = new OriginalSave(calls, rows, this::model, batch.origin());
        List<Row> results = new ArrayList<>();
        for (Operation operation : batch.operations()) {
            results.add(save.save(operation));
        }
        return results;
    }

    /** The most specific model of an object. */
    private String model(ObjectKey key) {
        return rows.model(key)
                .or(() -> view(key).map(view -> view.wire().codec().type().name()))
                .orElseThrow(() -> new ObjectNotFoundException(key.root(), key.id()));
    }

    @Override
    public Map<ObjectKey, Map<String, List<Integer>>> links(Collection<ObjectKey> keys, Set<String> names) {
        Map<ObjectKey, Map<String, List<Integer>>> found = new LinkedHashMap<>();
        for (ObjectKey key : keys) {
            view(key).ifPresent(view -> {
                Map<String, List<Integer>> links = OriginalRows.links(view.message(), view.wire());
                links.keySet().retainAll(names);
                found.put(key, links);
            });
        }
        return found;
    }

    @Override
    public Subscription watch(WatchRequest request, ChangeListener listener) {
        OriginalWatch watch = new OriginalWatch(calls, rows, request.models(), listener, scheduler, workers);
        watch.begin();
        return watch;
    }

    private static InvalidObjectException invalid(String model, String message) {
        return new InvalidObjectException(List.of(new FieldProblem(model, "", message)));
    }
}
