package dev.xproto.runtime.engine;

import dev.xproto.runtime.logging.SynchronizerLog;
import dev.xproto.sync.model.ObjectKey;
import dev.xproto.sync.model.Row;
import dev.xproto.sync.model.RowType;
import dev.xproto.sync.model.Schema;
import dev.xproto.sync.spi.EngineSetup;
import dev.xproto.sync.store.Change;
import dev.xproto.sync.store.ChangeListener;
import dev.xproto.sync.store.Cursor;
import dev.xproto.sync.store.ModelStore;
import dev.xproto.sync.store.StoreException;
import dev.xproto.sync.store.WatchRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the dispatcher told. A change in the feed only says which object to look at; objects are read fresh, many at a
 * time, by one worker at a time. Safe for use by many threads.
 */
final class FeedPump implements ChangeListener {
    /** Columns that say how things stand, and nothing of what is to be done. */
    private static final Set<String> STATUS = Set.of(
            "backend_status",
            "backend_code",
            "backend_register",
            "policy_status",
            "policy_code",
            "backend_need_delete");

    /** What the outcome of a run writes besides; the dispatcher is told of that by the run itself. */
    private static final Set<String> OUTCOME = Set.of("enacted", "policed", "backend_need_reap");

    private static final Duration AFTER_FAULT = Duration.ofSeconds(1);
    private static final int CHUNK = 500;

    private final EngineSetup setup;
    private final ModelStore store;
    private final StepTable steps;
    private final Dispatcher dispatcher;
    private final Activity activity;
    private final SynchronizerLog log;
    private Map<ObjectKey, Urgency> stale = new LinkedHashMap<>();
    private boolean pumping;
    private boolean closed;
    private boolean awaitsSnapshot;
    private boolean watching;
    private boolean failing;
    private @Nullable Cursor cursor;
    private @Nullable Relevance relevance;
    private ModelStore.@Nullable Subscription subscription;

    FeedPump(EngineSetup setup, StepTable steps, Dispatcher dispatcher, Activity activity, SynchronizerLog log) {
        this.setup = setup;
        this.store = setup.store();
        this.steps = steps;
        this.dispatcher = dispatcher;
        this.activity = activity;
        this.log = log;
    }

    /** Looks at everything there is, and follows the feed from there. */
    void start() {
        watch(null);
    }

    /** Looks at these objects. */
    void look(Collection<ObjectKey> keys, Urgency urgency) {
        synchronized (this) {
            if (closed) {
                return;
            }
            for (ObjectKey key : keys) {
                stale.merge(key, urgency, Urgency::or);
            }
            if (pumping || stale.isEmpty()) {
                return;
            }
            pumping = true;
            activity.begin();
        }
        setup.workers().execute(this::pump);
    }

    private void watch(@Nullable Cursor from) {
        Relevance relevant = new Relevance(store.schema(), steps);
        synchronized (this) {
            if (closed) {
                return;
            }
            relevance = relevant;
            if (from == null && !awaitsSnapshot && !relevant.watched().isEmpty()) {
                awaitsSnapshot = true;
                activity.begin();
            }
        }
        if (relevant.watched().isEmpty()) {
            return;
        }
        ModelStore.Subscription made;
        try {
            setWatching(true);
            made = store.watch(new WatchRequest(from, relevant.watched()), this);
        } catch (StoreException e) {
            onError(e);
            return;
        }
        synchronized (this) {
            if (!closed) {
                subscription = made;
            }
        }
        if (isClosed()) {
            made.close();
        } else if (from != null) {
            // What was missed comes at once, if anything was; who can't tell which waits a little.
            setup.scheduler().schedule(AFTER_FAULT, this::see);
        }
    }

    private synchronized void setFailing(boolean now) {
        failing = now;
    }

    private synchronized boolean isClosed() {
        return closed;
    }

    private synchronized void setWatching(boolean now) {
        watching = now;
    }

    @Override
    public void onSnapshot(List<Existing> objects, Cursor at) {
        Set<ObjectKey> keys = new LinkedHashSet<>(dispatcher.known());
        objects.forEach(object -> keys.add(object.key()));
        look(keys, Urgency.RESYNC);
        synchronized (this) {
            cursor = at;
            if (awaitsSnapshot) {
                awaitsSnapshot = false;
                activity.end();
            }
        }
    }

    @Override
    public void onChanges(List<Change> changes, Cursor at) {
        Set<ObjectKey> keys = new LinkedHashSet<>();
        for (Change change : changes) {
            if (matters(change)) {
                keys.add(change.key());
            }
        }
        look(keys, Urgency.CHANGE);
        synchronized (this) {
            cursor = at;
        }
    }

    private boolean matters(Change change) {
        if (change.kind() != Change.Kind.UPDATED) {
            return true;
        }
        if (STATUS.containsAll(change.fields())) {
            return change.fields().isEmpty();
        }
        Set<String> rest = new HashSet<>(change.fields());
        rest.removeAll(STATUS);
        return !OUTCOME.containsAll(rest) || !dispatcher.knows(change.key(), change.revision());
    }

    @Override
    public void onError(StoreException error) {
        Cursor from;
        synchronized (this) {
            from = cursor;
            subscription = null;
            watching = false;
            if (closed) {
                return;
            }
        }
        dispatcher.blind(true);
        log.warn("The change feed broke off; it is taken up again", Map.of("e", String.valueOf(error.getMessage())));
        setup.scheduler().schedule(AFTER_FAULT, () -> setup.workers().execute(() -> watch(from)));
    }

    private void pump() {
        while (true) {
            Map<ObjectKey, Urgency> batch;
            synchronized (this) {
                if (stale.isEmpty() || closed) {
                    pumping = false;
                    activity.end();
                    return;
                }
                batch = stale;
                stale = new LinkedHashMap<>();
            }
            try {
                followSchema();
                read(batch);
                setFailing(false);
                see();
            } catch (StoreException e) {
                later(batch, e);
                return;
            }
        }
    }

    /** All that is known to be out of date was read: things may go on, unless the feed is broken. */
    private void see() {
        boolean whole;
        synchronized (this) {
            whole = (subscription != null || watching) && !failing;
        }
        if (whole) {
            dispatcher.blind(false);
        }
    }

    private void later(Map<ObjectKey, Urgency> batch, StoreException e) {
        setFailing(true);
        dispatcher.blind(true);
        log.warn("Objects can't be read; they are tried again", Map.of("e", String.valueOf(e.getMessage())));
        synchronized (this) {
            batch.forEach((key, urgency) -> stale.putIfAbsent(key, urgency));
            pumping = false;
            activity.end();
        }
        setup.scheduler().schedule(AFTER_FAULT, () -> look(List.of(), Urgency.RETRY));
    }

    /** Models may be loaded while the engine runs: then other ones may matter. */
    private void followSchema() {
        Schema schema = store.schema();
        ModelStore.Subscription old;
        synchronized (this) {
            Relevance known = relevance;
            if (known != null && known.schema() == schema) {
                return;
            }
            Relevance fresh = new Relevance(schema, steps);
            boolean same = known != null && known.watched().equals(fresh.watched());
            relevance = fresh;
            if (same) {
                return;
            }
            old = subscription;
            subscription = null;
        }
        if (old != null) {
            old.close();
        }
        watch(null);
    }

    private void read(Map<ObjectKey, Urgency> batch) {
        List<ObjectKey> keys = List.copyOf(batch.keySet());
        List<Reading> readings = new ArrayList<>();
        Set<ObjectKey> gone = new LinkedHashSet<>(keys);
        for (int from = 0; from < keys.size(); from += CHUNK) {
            List<Row> rows = store.read(keys.subList(from, Math.min(keys.size(), from + CHUNK)));
            Map<ObjectKey, Set<ObjectKey>> links = links(rows);
            for (Row row : rows) {
                gone.remove(row.key());
                readings.add(new Reading(row, links.getOrDefault(row.key(), Set.of())));
            }
        }
        dispatcher.take(readings, gone, batch);
    }

    private Map<ObjectKey, Set<ObjectKey>> links(List<Row> rows) {
        Relevance relevant;
        synchronized (this) {
            relevant = relevance;
        }
        Map<ObjectKey, Set<ObjectKey>> found = new LinkedHashMap<>();
        if (relevant == null) {
            return found;
        }
        Map<ObjectKey, RowType> many = new LinkedHashMap<>();
        Set<String> manyNames = new HashSet<>();
        for (Row row : rows) {
            Set<ObjectKey> targets = new LinkedHashSet<>();
            for (RowType.Link link : row.type().links()) {
                if (relevant.leadsOn(link) && link.many()) {
                    many.put(row.key(), row.type());
                    manyNames.add(link.name());
                } else if (relevant.leadsOn(link) && row.get(link.name()) instanceof Integer id) {
                    targets.add(relevant.schema().get(link.peer()).key(id));
                }
            }
            found.put(row.key(), targets);
        }
        if (!many.isEmpty()) {
            addMany(relevant, many, manyNames, found);
        }
        return found;
    }

    private void addMany(
            Relevance relevant,
            Map<ObjectKey, RowType> owners,
            Set<String> names,
            Map<ObjectKey, Set<ObjectKey>> found) {
        store.links(owners.keySet(), names)
                .forEach((key, byName) -> byName.forEach((name, ids) -> {
                    RowType type = owners.get(key);
                    RowType.Link link = type == null ? null : type.link(name).orElse(null);
                    if (link != null && link.many() && relevant.leadsOn(link)) {
                        RowType peer = relevant.schema().get(link.peer());
                        Set<ObjectKey> targets = found.computeIfAbsent(key, owner -> new LinkedHashSet<>());
                        ids.forEach(id -> targets.add(peer.key(id)));
                    }
                }));
    }

    /** Lets go of the feed. */
    void close() {
        ModelStore.Subscription old;
        synchronized (this) {
            closed = true;
            old = subscription;
            subscription = null;
            if (awaitsSnapshot) {
                awaitsSnapshot = false;
                activity.end();
            }
        }
        if (old != null) {
            old.close();
        }
    }
}
