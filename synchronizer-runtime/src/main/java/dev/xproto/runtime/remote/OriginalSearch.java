package dev.xproto.runtime.remote;

import com.google.protobuf.DynamicMessage;
import dev.xproto.runtime.logging.SynchronizerLog;
import dev.xproto.sync.model.RowType;
import dev.xproto.sync.store.StoreException;
import dev.xproto.sync.store.StoreInternalException;
import dev.xproto.wire.proto.Query;
import dev.xproto.wire.proto.Query.QueryKind;
import dev.xproto.wire.proto.QueryElement;
import dev.xproto.wire.proto.QueryElement.QueryOperator;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a core of XOS finds of a model. One object that it can't show keeps it from showing any that the same query finds: then
 * the others are asked for around it, and by later queries too. Used by one thread at a time.
 */
final class OriginalSearch {
    /** So many queries in search of what can't be shown, before it is left to the next look. */
    private static final int MOST_QUERIES = 300;

    /** So many of those that couldn't be shown are asked for again at a look. */
    private static final int MOST_AGAIN = 50;

    private final OriginalCalls calls;
    private final Map<String, Set<Integer>> hidden = new HashMap<>();

    /** The queries that nothing can be got out of, by model; of each model it was told once. */
    private final Map<String, Set<QueryKind>> failing = new HashMap<>();

    OriginalSearch(OriginalCalls calls) {
        this.calls = calls;
    }

    /**
     * What was found.
     *
     * @param hidden the ids of objects that there are, and can't be shown
     */
    record Found(List<DynamicMessage> shown, Set<Integer> hidden) {}

    /** A query, and which of its objects are asked for. */
    private record Part(RowType type, QueryKind kind, int from, int to) {
        boolean isWhole() {
            return from == 1 && to == Integer.MAX_VALUE;
        }

        /** Most ids are small: halves of their magnitude lead to them sooner than halves of the range. */
        List<Part> halves() {
            int middle = (int) Math.sqrt((double) from * to);
            return List.of(new Part(type, kind, from, middle), new Part(type, kind, middle + 1, to));
        }
    }

    /** The objects; empty when there are none that can be shown, though it isn't known which can't: that is told once. */
    Optional<Found> find(RowType type, QueryKind kind) {
        Set<Integer> around = hidden.computeIfAbsent(type.name() + " " + kind, query -> new LinkedHashSet<>());
        Part whole = new Part(type, kind, 1, Integer.MAX_VALUE);
        List<DynamicMessage> shown = new ArrayList<>();
        List<Integer> before = List.copyOf(around);
        try {
            search(whole, around, shown);
        } catch (StoreInternalException e) {
            fails(type, kind, unlessWhole(e));
            return Optional.empty();
        }
        before.stream().limit(MOST_AGAIN).forEach(id -> again(type, kind, id, around, shown));
        works(type, kind);
        return Optional.of(new Found(shown, Set.copyOf(around)));
    }

    private void search(Part whole, Set<Integer> around, List<DynamicMessage> shown) {
        try {
            shown.addAll(ask(whole, around));
        } catch (StoreInternalException e) {
            unlessWhole(e);
            if (whole.type().noSync() || whole.type().noPolicy()) {
                throw e; // None of its objects can be shown.
            }
            isolate(whole, around, shown, new int[] {MOST_QUERIES});
        }
    }

    private void isolate(Part part, Set<Integer> around, List<DynamicMessage> shown, int[] left) {
        for (Part half : part.halves()) {
            try {
                shown.addAll(ask(half, around));
            } catch (StoreInternalException e) {
                unlessWhole(e);
                if (--left[0] < 0) {
                    throw e;
                }
                if (half.from() == half.to()) {
                    around.add(half.from());
                } else {
                    isolate(half, around, shown, left);
                }
            }
        }
    }

    private void again(RowType type, QueryKind kind, int id, Set<Integer> around, List<DynamicMessage> shown) {
        around.remove(id);
        try {
            shown.addAll(ask(new Part(type, kind, id, id), Set.of()));
        } catch (StoreInternalException e) {
            unlessWhole(e);
            around.add(id); // Behind those that weren't asked for this time.
        }
    }

    /** What is wrong with the core as a whole is nothing to be asked around. */
    private static StoreException unlessWhole(StoreInternalException e) {
        if (!RemoteTrouble.isAboutObjects(e)) {
            throw e;
        }
        return e;
    }

    private List<DynamicMessage> ask(Part part, Set<Integer> around) {
        String model = part.type().name();
        Query.Builder query = Query.newBuilder().setKind(part.kind());
        if (!part.isWhole()) {
            query.addElements(element(QueryOperator.GREATER_THAN_OR_EQUAL, part.from()));
            query.addElements(element(QueryOperator.LESS_THAN_OR_EQUAL, part.to()));
        }
        around.forEach(id -> query.addElements(element(QueryOperator.EQUAL, id).setInvert(true)));
        // A filter without elements is an error there.
        boolean plain = part.kind() == QueryKind.DEFAULT && query.getElementsCount() == 0;
        return OriginalRows.items(plain ? calls.list(model) : calls.filter(model, query.build()), calls.wire(model));
    }

    private static QueryElement.Builder element(QueryOperator operator, int id) {
        return QueryElement.newBuilder().setName("id").setOperator(operator).setIValue(id);
    }

    private void fails(RowType type, QueryKind kind, StoreException why) {
        Set<QueryKind> kinds = failing.computeIfAbsent(type.name(), model -> EnumSet.noneOf(QueryKind.class));
        boolean first = kinds.isEmpty();
        kinds.add(kind);
        if (first) {
            SynchronizerLog.plainWarning(
                    "The objects of a model can't be read; those of others are, and these are tried again",
                    Map.of("model_name", type.name(), "e", String.valueOf(why.getMessage())));
        }
    }

    private void works(RowType type, QueryKind kind) {
        Set<QueryKind> kinds = failing.get(type.name());
        if (kinds != null && kinds.remove(kind) && kinds.isEmpty()) {
            failing.remove(type.name());
        }
    }
}
