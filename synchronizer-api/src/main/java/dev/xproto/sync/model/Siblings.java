package dev.xproto.sync.model;

import dev.xproto.sync.store.ModelStore;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Objects that were read together. The first of them that follows a link reads for itself; the second one reads for all the
 * others too, so that following a link over a list takes a call or two, and not one per object.
 */
final class Siblings {
    /** How many objects are read at once at most. */
    static final int MOST = 500;

    private final List<Row> rows;
    private final Set<String> followed = new HashSet<>();
    private final Map<ObjectKey, Found> peers = new HashMap<>();
    private final Map<String, Map<ObjectKey, List<Integer>>> links = new HashMap<>();
    private long forgotten;

    Siblings(List<Row> rows) {
        this.rows = rows;
    }

    static Siblings alone(Row row) {
        return new Siblings(List.of(row));
    }

    /**
     * An object at the far end of a link.
     *
     * @param together it, and what was read with it
     */
    record Found(Row row, Siblings together) {}

    /** The object that a link leads to; null when there is none. */
    synchronized @Nullable Found peer(ReadSession session, String link, RowType type, int id) {
        forget(session);
        ObjectKey key = type.key(id);
        Found known = peers.get(key);
        if (known == null) {
            known = session.remembered(key);
        }
        if (known == null) {
            Set<ObjectKey> wanted = new LinkedHashSet<>(List.of(key));
            if (isSecond(link)) {
                for (Row row : rows) {
                    if (row.get(link) instanceof Integer other) {
                        want(type.key(other), wanted);
                    }
                }
            }
            read(session, wanted);
            known = peers.get(key);
        }
        return known;
    }

    /** The ids at the far ends of an object's link. */
    synchronized List<Integer> links(ReadSession session, ObjectKey key, String name) {
        forget(session);
        Map<ObjectKey, List<Integer>> known = links.computeIfAbsent(name, link -> new HashMap<>());
        if (!known.containsKey(key)) {
            Set<ObjectKey> wanted = new LinkedHashSet<>(List.of(key));
            if (isSecond(name)) {
                for (Row row : rows) {
                    if (wanted.size() < MOST && !known.containsKey(row.key())) {
                        wanted.add(row.key());
                    }
                }
            }
            Map<ObjectKey, Map<String, List<Integer>>> read = session.store().links(wanted, Set.of(name));
            wanted.forEach(
                    one -> known.put(one, read.getOrDefault(one, Map.of()).getOrDefault(name, List.of())));
        }
        return known.getOrDefault(key, List.of());
    }

    /** The objects of that type with those ids, in their order; those that are gone are left out. */
    synchronized List<Found> related(ReadSession session, String name, RowType type, Collection<Integer> ids) {
        forget(session);
        Set<ObjectKey> wanted = new LinkedHashSet<>();
        ids.stream().map(type::key).filter(key -> !peers.containsKey(key)).forEach(wanted::add);
        if (!wanted.isEmpty()) {
            if (isSecond(name + " objects")) {
                for (List<Integer> others : links.getOrDefault(name, Map.of()).values()) {
                    others.forEach(id -> want(type.key(id), wanted));
                }
            }
            read(session, wanted);
        }
        List<Found> found = new ArrayList<>();
        for (Integer id : ids) {
            Found one = peers.get(type.key(id));
            if (one != null) {
                found.add(one);
            }
        }
        return found;
    }

    private void want(ObjectKey key, Set<ObjectKey> wanted) {
        if (wanted.size() < MOST && !peers.containsKey(key)) {
            wanted.add(key);
        }
    }

    private void read(ReadSession session, Set<ObjectKey> wanted) {
        List<ObjectKey> keys = List.copyOf(wanted);
        for (int from = 0; from < keys.size(); from += MOST) {
            List<Row> read = session.store().read(keys.subList(from, Math.min(keys.size(), from + MOST)));
            Siblings together = new Siblings(read);
            for (Row row : read) {
                Found found = new Found(row, together);
                peers.put(row.key(), found);
                session.remember(found);
            }
        }
    }

    private boolean isSecond(String link) {
        return !followed.add(link);
    }

    /** What this run has saved may be among what was read before. */
    private void forget(ReadSession session) {
        if (forgotten != session.forgotten()) {
            forgotten = session.forgotten();
            peers.clear();
            links.clear();
        }
    }

    /** What reading needs to know of the run that it is for, and what that run remembers. Not safe for several threads. */
    static final class ReadSession {
        private final ModelStore store;
        private final int most;
        private final Map<ObjectKey, Found> remembered = new LinkedHashMap<>(16, 0.75f, true);
        private long forgotten;

        /**
         * A session.
         *
         * @param most how many objects it remembers beyond those that they were read with; 0 for none
         */
        ReadSession(ModelStore store, int most) {
            this.store = store;
            this.most = most;
        }

        ModelStore store() {
            return store;
        }

        long forgotten() {
            return forgotten;
        }

        /** What was read may be out of date by now. */
        void forget() {
            forgotten++;
            remembered.clear();
        }

        @Nullable
        Found remembered(ObjectKey key) {
            return remembered.get(key);
        }

        void remember(Found found) {
            if (most > 0) {
                remembered.put(found.row().key(), found);
                if (remembered.size() > most) {
                    remembered.remove(remembered.keySet().iterator().next());
                }
            }
        }
    }
}
