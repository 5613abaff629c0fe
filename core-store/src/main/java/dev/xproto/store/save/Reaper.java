package dev.xproto.store.save;

import dev.xproto.store.catalog.StoredModel;
import dev.xproto.store.sql.Dialect;
import dev.xproto.store.sql.References;
import dev.xproto.store.time.Micros;
import dev.xproto.sync.model.ObjectKey;
import dev.xproto.sync.model.Row;
import dev.xproto.sync.store.Change;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Removes deleted objects for good, once nobody needs them: whoever has to delete them in the world first is done, and
 * nothing that stays links to them. Who links goes before whom it links to.
 */
public final class Reaper {
    private Reaper() {}

    /**
     * Removes what can go.
     *
     * @param markedBefore objects that nobody has to see to go only when they were marked no later than that
     */
    public static Outcome reap(SaveContext context, Instant markedBefore) throws SQLException {
        Map<ObjectKey, Row> candidates = new LinkedHashMap<>();
        boolean waiting = false;
        for (StoredModel root : context.catalog().roots()) {
            waiting |= collect(root, Micros.of(markedBefore), context, candidates);
        }
        List<References.Edge> edges =
                new References(context.connection(), context.catalog(), context.dialect()).allTo(candidates.keySet());
        keepLinked(candidates.keySet(), edges);
        for (ObjectKey key : childrenFirst(candidates.keySet(), edges)) {
            Row row = candidates.get(key);
            if (row != null) {
                remove(row, context);
            }
        }
        return new Outcome(candidates.size(), waiting);
    }

    /**
     * How it went.
     *
     * @param count how many objects went
     * @param waiting whether there are some whose time will come by itself
     */
    public record Outcome(int count, boolean waiting) {}

    /** A query of the ids of a root's objects that are marked as deleted, and since when. */
    public static String marked(StoredModel root, Dialect dialect) {
        return "SELECT id, gone FROM " + dialect.quote(root.tables().get(0).name()) + " t0 WHERE "
                + dialect.isGone("t0") + " ORDER BY id";
    }

    private static boolean collect(StoredModel root, long before, SaveContext context, Map<ObjectKey, Row> into)
            throws SQLException {
        Map<ObjectKey, Long> marked = new LinkedHashMap<>();
        try (PreparedStatement statement = context.connection().prepareStatement(marked(root, context.dialect()));
                ResultSet results = statement.executeQuery()) {
            while (results.next()) {
                marked.put(root.type().key(results.getInt(1)), results.getLong(2));
            }
        }
        boolean waiting = false;
        for (Row row : context.rows(marked.keySet())) {
            boolean waited = marked.getOrDefault(row.key(), Long.MAX_VALUE) <= before;
            if (isDue(row, waited)) {
                into.put(row.key(), row);
            } else {
                waiting |= isDue(row, true);
            }
        }
        return waiting;
    }

    private static boolean isDue(Row row, boolean waited) {
        if (Boolean.TRUE.equals(row.get(BaseFields.NEED_REAP))) {
            return true;
        }
        return waited
                && !Boolean.TRUE.equals(row.get(BaseFields.NEED_DELETE))
                && !Boolean.TRUE.equals(row.get(BaseFields.NEED_DELETE_POLICY));
    }

    /** Takes those out that something links to which stays, and what those link to, and so on. */
    private static void keepLinked(Set<ObjectKey> candidates, List<References.Edge> edges) {
        Map<ObjectKey, List<ObjectKey>> linksTo = new HashMap<>();
        Deque<ObjectKey> kept = new ArrayDeque<>();
        for (References.Edge edge : edges) {
            linksTo.computeIfAbsent(edge.from(), key -> new ArrayList<>()).add(edge.to());
            if (!candidates.contains(edge.from())) {
                kept.add(edge.to());
            }
        }
        while (!kept.isEmpty()) {
            ObjectKey key = kept.remove();
            if (candidates.remove(key)) {
                kept.addAll(linksTo.getOrDefault(key, List.of()));
            }
        }
    }

    private static List<ObjectKey> childrenFirst(Set<ObjectKey> keys, List<References.Edge> edges) {
        Map<ObjectKey, Integer> linkedBy = new LinkedHashMap<>();
        Map<ObjectKey, List<ObjectKey>> linksTo = new LinkedHashMap<>();
        keys.forEach(key -> linkedBy.put(key, 0));
        for (References.Edge edge : edges) {
            if (keys.contains(edge.from())
                    && keys.contains(edge.to())
                    && !edge.from().equals(edge.to())) {
                linkedBy.merge(edge.to(), 1, Integer::sum);
                linksTo.computeIfAbsent(edge.from(), key -> new ArrayList<>()).add(edge.to());
            }
        }
        Set<ObjectKey> order = new LinkedHashSet<>();
        List<ObjectKey> free = new ArrayList<>(
                keys.stream().filter(key -> linkedBy.getOrDefault(key, 0) == 0).toList());
        for (int at = 0; at < free.size(); at++) {
            order.add(free.get(at));
            for (ObjectKey target : linksTo.getOrDefault(free.get(at), List.of())) {
                if (linkedBy.merge(target, -1, Integer::sum) == 0) {
                    free.add(target);
                }
            }
        }
        order.addAll(keys); // what is left links in circles; its order matters to nobody
        return new ArrayList<>(order);
    }

    private static void remove(Row row, SaveContext context) throws SQLException {
        StoredModel model = context.catalog().get(row.type().name());
        context.writer().remove(context.catalog(), model, row.id());
        context.changed(new Change(
                row.key(), model.name(), Change.Kind.REAPED, Set.of(), context.origin(), row.revision() + 1));
    }
}
