package dev.xproto.server.grpc;

import dev.xproto.sync.model.Operator;
import dev.xproto.sync.model.Predicate;
import dev.xproto.sync.store.InvalidObjectException;
import dev.xproto.sync.store.InvalidObjectException.FieldProblem;
import dev.xproto.sync.store.StoreQuery;
import dev.xproto.wire.proto.Query;
import dev.xproto.wire.proto.QueryElement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Queries as clients send them. */
final class QueryMessages {
    private static final int MOST_ELEMENTS = 64;

    private QueryMessages() {}

    /** A page of what the message asks for. */
    static StoreQuery of(String model, Query query, int limit, @Nullable String token) {
        List<FieldProblem> problems = new ArrayList<>();
        StoreQuery.Kind kind = kind(query, model, problems);
        if (query.getElementsCount() > MOST_ELEMENTS) {
            problems.add(new FieldProblem(model, "", "a query has at most " + MOST_ELEMENTS + " elements"));
        }
        List<Predicate<?>> conditions = new ArrayList<>();
        for (QueryElement element : query.getElementsList()) {
            Predicate<?> condition = condition(model, element, problems);
            if (condition != null) {
                conditions.add(condition);
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidObjectException(problems);
        }
        return new StoreQuery(model, kind, conditions, limit, token);
    }

    private static StoreQuery.Kind kind(Query query, String model, List<FieldProblem> problems) {
        return switch (query.getKind()) {
            case DEFAULT, ALL -> StoreQuery.Kind.LIVE;
            case SYNCHRONIZER_DIRTY_OBJECTS -> StoreQuery.Kind.DIRTY_OBJECTS;
            case SYNCHRONIZER_DELETED_OBJECTS -> StoreQuery.Kind.DELETED_OBJECTS;
            case SYNCHRONIZER_DIRTY_POLICIES -> StoreQuery.Kind.DIRTY_POLICIES;
            case SYNCHRONIZER_DELETED_POLICIES -> StoreQuery.Kind.DELETED_POLICIES;
            case UNRECOGNIZED -> {
                problems.add(new FieldProblem(model, "", "there is no query of kind " + query.getKindValue()));
                yield StoreQuery.Kind.LIVE;
            }
        };
    }

    private static @Nullable Predicate<?> condition(String model, QueryElement element, List<FieldProblem> problems) {
        Operator operator = Arrays.stream(Operator.values())
                .filter(known -> known.number() == element.getOperatorValue())
                .findFirst()
                .orElse(null);
        if (operator == null) {
            problems.add(
                    new FieldProblem(model, element.getName(), "there is no operator " + element.getOperatorValue()));
            return null;
        }
        Object value = switch (element.getValueCase()) {
            case IVALUE -> element.getIValue();
            case SVALUE -> element.getSValue();
            case VALUE_NOT_SET -> null;
        };
        if (value == null) {
            problems.add(new FieldProblem(model, element.getName(), "must specify iValue or sValue"));
            return null;
        }
        return new Predicate<>(element.getName(), operator, value, element.getInvert());
    }
}
