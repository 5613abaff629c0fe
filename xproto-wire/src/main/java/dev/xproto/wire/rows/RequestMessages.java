package dev.xproto.wire.rows;

import dev.xproto.sync.model.FieldKind;
import dev.xproto.sync.model.ObjectKey;
import dev.xproto.sync.model.Operator;
import dev.xproto.sync.model.Predicate;
import dev.xproto.sync.model.RowType;
import dev.xproto.sync.model.Schema;
import dev.xproto.sync.store.Batch;
import dev.xproto.sync.store.Cursor;
import dev.xproto.sync.store.Fence;
import dev.xproto.sync.store.Operation;
import dev.xproto.sync.store.Origin;
import dev.xproto.sync.store.StoreQuery;
import dev.xproto.sync.store.WatchRequest;
import dev.xproto.wire.store.Condition;
import dev.xproto.wire.store.Create;
import dev.xproto.wire.store.Delete;
import dev.xproto.wire.store.Kind;
import dev.xproto.wire.store.Order;
import dev.xproto.wire.store.PageRequest;
import dev.xproto.wire.store.ReadRequest;
import dev.xproto.wire.store.Update;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What is asked of a store, as messages, and back. Reading throws {@link IllegalArgumentException}, in words for people. */
public final class RequestMessages {
    /** How many rows a page has where nobody says. */
    public static final int USUAL_LIMIT = 100;

    /** How many rows a page has at most. */
    public static final int MOST = 1000;

    private RequestMessages() {}

    /** The keys that a request names. */
    public static List<ObjectKey> keys(ReadRequest request) {
        return RowMessages.read(request.getKeysList());
    }

    /** The message of a query. */
    public static PageRequest of(StoreQuery query) {
        PageRequest.Builder message = PageRequest.newBuilder()
                .setModel(query.model())
                .setKind(Kind.valueOf(query.kind().name()))
                .setLimit(query.limit());
        for (Predicate<?> condition : query.conditions()) {
            message.addConditions(Condition.newBuilder()
                    .setPath(condition.path())
                    .setOperator(condition.operator().number())
                    .setValue(ValueMessages.of(condition.value()))
                    .setInverted(condition.inverted()));
        }
        query.order()
                .forEach(order -> message.addOrder(
                        Order.newBuilder().setField(order.field()).setDescending(order.descending())));
        String token = query.pageToken();
        return token == null ? message.build() : message.setPageToken(token).build();
    }

    /** The query of a message. */
    public static StoreQuery read(PageRequest message) {
        int limit = message.getLimit() == 0 ? USUAL_LIMIT : message.getLimit();
        if (limit < 1 || limit > MOST) {
            throw new IllegalArgumentException("`limit` is from 1 to " + MOST + ", not " + limit);
        }
        return new StoreQuery(
                message.getModel(),
                StoreQuery.Kind.valueOf(known(message.getKind(), Kind.UNRECOGNIZED, "kind")),
                message.getConditionsList().stream().map(RequestMessages::read).toList(),
                limit,
                message.getPageToken().isEmpty() ? null : message.getPageToken(),
                message.getOrderList().stream()
                        .map(order -> new StoreQuery.Order(order.getField(), order.getDescending()))
                        .toList());
    }

    private static Predicate<?> read(Condition condition) {
        Operator operator = Arrays.stream(Operator.values())
                .filter(known -> known.number() == condition.getOperator())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no operator " + condition.getOperator()));
        return new Predicate<>(
                condition.getPath(), operator, ValueMessages.read(condition.getValue(), null), condition.getInverted());
    }

    private static <E extends Enum<E>> String known(E value, E unrecognized, String field) {
        if (value == unrecognized) {
            throw new IllegalArgumentException("`" + field + "` has a number that isn't known here");
        }
        return value.name();
    }

    /** The message of a batch. */
    public static dev.xproto.wire.store.Batch of(Batch batch) {
        dev.xproto.wire.store.Batch.Builder message = dev.xproto.wire.store.Batch.newBuilder()
                .setOrigin(dev.xproto.wire.store.Origin.valueOf(batch.origin().name()));
        batch.operations().forEach(operation -> message.addOperations(of(operation)));
        Fence fence = batch.fence();
        if (fence != null) {
            message.setFence(dev.xproto.wire.store.Fence.newBuilder()
                    .setScope(fence.scope())
                    .setToken(fence.token()));
        }
        return message.build();
    }

    private static dev.xproto.wire.store.Operation of(Operation operation) {
        dev.xproto.wire.store.Operation.Builder message = dev.xproto.wire.store.Operation.newBuilder();
        if (operation instanceof Operation.Create create) {
            message.setCreate(Create.newBuilder()
                    .setModel(create.model())
                    .setTemporaryId(create.temporaryId())
                    .putAllValues(RowMessages.values(create.values())));
        } else if (operation instanceof Operation.Update update) {
            Update.Builder one = Update.newBuilder()
                    .setKey(RowMessages.of(update.key()))
                    .putAllValues(RowMessages.values(update.values()))
                    .setAlwaysUpdateTimestamp(update.alwaysUpdateTimestamp());
            update.expectedRevision().ifPresent(one::setExpectedRevision);
            message.setUpdate(one);
        } else if (operation instanceof Operation.Delete delete) {
            Delete.Builder one = Delete.newBuilder().setKey(RowMessages.of(delete.key()));
            delete.expectedRevision().ifPresent(one::setExpectedRevision);
            message.setDelete(one);
        }
        return message.build();
    }

    /**
     * The batch of a message.
     *
     * @param schema says what columns hold
     */
    public static Batch read(dev.xproto.wire.store.Batch message, Schema schema) {
        Origin origin = Origin.valueOf(known(message.getOrigin(), dev.xproto.wire.store.Origin.UNRECOGNIZED, "origin"));
        List<Operation> operations = message.getOperationsList().stream()
                .map(one -> read(one, schema))
                .toList();
        return new Batch(
                operations,
                origin,
                message.hasFence()
                        ? new Fence(
                                message.getFence().getScope(),
                                message.getFence().getToken())
                        : null);
    }

    private static Operation read(dev.xproto.wire.store.Operation message, Schema schema) {
        return switch (message.getOperationCase()) {
            case CREATE -> {
                Create create = message.getCreate();
                yield new Operation.Create(
                        create.getModel(),
                        create.getTemporaryId(),
                        ValueMessages.read(create.getValuesMap(), kinds(schema, create.getModel())));
            }
            case UPDATE -> read(message.getUpdate(), schema);
            case DELETE -> {
                Delete delete = message.getDelete();
                yield new Operation.Delete(
                        RowMessages.read(delete.getKey()),
                        delete.hasExpectedRevision()
                                ? OptionalLong.of(delete.getExpectedRevision())
                                : OptionalLong.empty());
            }
            case OPERATION_NOT_SET -> throw new IllegalArgumentException("an operation says nothing");
        };
    }

    private static Operation read(Update update, Schema schema) {
        String model = update.getModel().isEmpty() ? update.getKey().getRoot() : update.getModel();
        return new Operation.Update(
                RowMessages.read(update.getKey()),
                ValueMessages.read(update.getValuesMap(), kinds(schema, model)),
                update.hasExpectedRevision() ? OptionalLong.of(update.getExpectedRevision()) : OptionalLong.empty(),
                update.getAlwaysUpdateTimestamp());
    }

    /** A column that the model hasn't may be one of its descendants', when the sender knew no more than the root. */
    private static Function<String, @Nullable FieldKind> kinds(Schema schema, String model) {
        RowType type = schema.find(model).orElse(null);
        return name -> type == null
                ? null
                : type.column(name)
                        .or(() -> below(schema, type, name))
                        .map(RowType.Column::kind)
                        .orElse(null);
    }

    private static Optional<RowType.Column> below(Schema schema, RowType type, String name) {
        return schema.types().stream()
                .filter(other -> other.isA(type.name()))
                .flatMap(other -> other.column(name).stream())
                .findFirst();
    }

    /** The message of what to watch. */
    public static dev.xproto.wire.store.WatchRequest of(WatchRequest request) {
        dev.xproto.wire.store.WatchRequest.Builder message =
                dev.xproto.wire.store.WatchRequest.newBuilder().addAllModels(request.models());
        Cursor from = request.from();
        return from == null ? message.build() : message.setCursor(from.token()).build();
    }

    /** What to watch. */
    public static WatchRequest read(dev.xproto.wire.store.WatchRequest message) {
        return new WatchRequest(
                message.getCursor().isEmpty() ? null : new Cursor(message.getCursor()),
                new HashSet<>(message.getModelsList()));
    }
}
