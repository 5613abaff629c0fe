package dev.xproto.server.rest;

import dev.xproto.server.fault.FaultException;
import dev.xproto.server.fault.FaultKind;
import dev.xproto.server.http.HttpCall;
import dev.xproto.sync.model.Operator;
import dev.xproto.sync.model.Predicate;
import dev.xproto.sync.store.StoreQuery;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the parameters of a list ask for: {@code page_size}, {@code page_token}, {@code order_by}, and conditions, each the
 * name of a field, or a path with a lookup behind it, and the value.
 */
final class ListQuery {
    private static final int MOST = 1000;
    private static final int MOST_CONDITIONS = 64;

    private ListQuery() {}

    static StoreQuery of(String model, HttpCall call) {
        List<Predicate<?>> conditions = new ArrayList<>();
        List<StoreQuery.Order> order = new ArrayList<>();
        int limit = MOST;
        String token = null;
        for (var parameter : call.parameters().entrySet()) {
            String name = parameter.getKey();
            switch (name) {
                case "page_size" -> limit = limit(one(name, parameter.getValue()));
                case "page_token" -> token = emptyToNull(one(name, parameter.getValue()));
                case "order_by" -> order.addAll(order(one(name, parameter.getValue())));
                default ->
                    parameter
                            .getValue()
                            .forEach(value -> conditions.add(new Predicate<>(name, Operator.EQUAL, value, false)));
            }
        }
        if (conditions.size() > MOST_CONDITIONS) {
            throw wrong("a list has at most " + MOST_CONDITIONS + " conditions");
        }
        return new StoreQuery(model, StoreQuery.Kind.LIVE, conditions, limit, token, order);
    }

    private static FaultException wrong(String what) {
        return FaultException.of(FaultKind.INVALID, what);
    }

    private static String one(String name, List<String> values) {
        if (values.size() != 1) {
            throw wrong("`" + name + "` is said more than once");
        }
        return values.get(0);
    }

    private static @Nullable String emptyToNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private static int limit(String text) {
        try {
            int limit = Integer.parseInt(text);
            if (limit >= 1 && limit <= MOST) {
                return limit;
            }
        } catch (NumberFormatException e) {
            // Told below.
        }
        throw wrong("`page_size` is from 1 to " + MOST);
    }

    private static List<StoreQuery.Order> order(String text) {
        List<StoreQuery.Order> order = new ArrayList<>();
        for (String field : text.split(",", -1)) {
            boolean descending = field.startsWith("-");
            String name = descending ? field.substring(1) : field;
            order.add(new StoreQuery.Order(
                    name.endsWith("_id") ? name.substring(0, name.length() - "_id".length()) : name, descending));
        }
        return order;
    }
}
