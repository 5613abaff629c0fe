package dev.xproto.runtime.engine;

import dev.xproto.runtime.logging.SynchronizerLog;
import dev.xproto.sync.model.ObjectKey;
import dev.xproto.sync.model.Schema;
import dev.xproto.sync.spi.EngineSetup;
import dev.xproto.sync.store.Change;
import dev.xproto.sync.store.ChangeListener;
import dev.xproto.sync.store.ModelStore;
import dev.xproto.sync.store.StoreException;
import java.time.Duration;
import java.util.Collection;
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
final class FeedPump implements StandingWatch.Target {
    private static final Duration AFTER_FAULT = Duration.ofSeconds(1);
    private static final int CHUNK = 500;

    private final EngineSetup setup;
    private final ModelStore store;
    private final StepTable steps;
    private final Dispatcher dispatcher;
    private final ChangeFilter filter;
    private final Activity activity;
    private final SynchronizerLog log;
    private final ToldOnce trouble;
    private final StandingWatch watch;
    private final FeedReader reader;
    private Map<ObjectKey, Urgency> stale = new LinkedHashMap<>();
    private boolean pumping;
    private boolean closed;
    private boolean failing;
    private @Nullable Relevance relevance;

    FeedPump(EngineSetup setup, StepTable steps, Dispatcher dispatcher, Activity activity, SynchronizerLog log) {
        this.setup = setup;
        this.store = setup.store();
        this.steps = steps;
        this.dispatcher = dispatcher;
        this.filter = new ChangeFilter(dispatcher);
        this.activity = activity;
        this.log = log;
        this.trouble = new ToldOnce(log);
        this.watch = new StandingWatch(setup, activity, this);
        this.reader = new FeedReader(setup, log, keys -> look(keys, Urgency.RETRY));
    }

    /** Looks at everything there is, and follows the feed from there. */
    void start() {
        watch.renew();
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

    @Override
    public Set<String> models() {
        Relevance relevant = new Relevance(store.schema(), steps, setup.dependencies());
        synchronized (this) {
            relevance = relevant;
        }
        return relevant.watched();
    }

    private synchronized void setFailing(boolean now) {
        failing = now;
    }

    @Override
    public void present(List<ChangeListener.Existing> objects) {
        Set<ObjectKey> keys = new LinkedHashSet<>(dispatcher.known());
        for (ChangeListener.Existing object : objects) {
            if (dispatcher.knows(object.key(), object.revision())) {
                keys.remove(object.key());
            } else {
                keys.add(object.key());
            }
        }
        look(keys, Urgency.RESYNC);
    }

    @Override
    public void watching() {
        see();
    }

    @Override
    public void changed(List<Change> changes) {
        Set<ObjectKey> keys = new LinkedHashSet<>();
        for (Change change : changes) {
            if (filter.matters(change)) {
                keys.add(change.key());
            }
        }
        look(keys, Urgency.CHANGE);
    }

    @Override
    public void blind(StoreException why) {
        dispatcher.blind(true);
        trouble.tell("The change feed broke off; it is taken up again", why);
    }

    private void pump() {
        while (true) {
            Map<ObjectKey, Urgency> batch;
            synchronized (this) {
                if (stale.isEmpty() || closed) {
                    break;
                }
                batch = stale;
                stale = new LinkedHashMap<>();
            }
            try {
                followSchema();
                read(batch);
                setFailing(false);
            } catch (StoreException e) {
                later(batch, e);
                return;
            } catch (RuntimeException | Error e) {
                // Our own fault, perhaps; but without this worker nothing would ever be looked at again.
                log.error("A fault while objects were read", Map.of("e", String.valueOf(e)), e);
                later(batch, e);
                return;
            }
        }
        synchronized (this) {
            pumping = false;
        }
        see();
        boolean more;
        synchronized (this) {
            more = !stale.isEmpty() && !pumping && !closed;
        }
        if (more) {
            look(List.of(), Urgency.RETRY);
        }
        activity.end();
    }

    /** When all that is known to be out of date was read, and the feed is whole, things may go on. */
    private void see() {
        boolean whole;
        synchronized (this) {
            whole = watch.isWatching() && !failing && !pumping && stale.isEmpty();
        }
        if (whole) {
            dispatcher.blind(false);
            trouble.over("The store and its change feed are whole again");
        }
    }

    /** Whether the store can be read and its feed followed, as far as is known. */
    synchronized boolean isWhole() {
        boolean nothingToWatch = relevance != null && relevance.watched().isEmpty();
        return !failing && (watch.isWatching() || nothingToWatch);
    }

    private void later(Map<ObjectKey, Urgency> batch, Throwable e) {
        setFailing(true);
        dispatcher.blind(true);
        trouble.tell("Objects can't be read; they are tried again", e);
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
        synchronized (this) {
            Relevance known = relevance;
            if (known != null && known.schema() == schema) {
                return;
            }
            Relevance fresh = new Relevance(schema, steps, setup.dependencies());
            boolean same = known != null && known.watched().equals(fresh.watched());
            relevance = fresh;
            // Models may have got links: what is known of their objects has to be read again.
            dispatcher.known().forEach(key -> stale.putIfAbsent(key, Urgency.RESYNC));
            if (same) {
                return;
            }
        }
        dispatcher.blind(true);
        watch.renew();
    }

    private void read(Map<ObjectKey, Urgency> batch) {
        Relevance relevant;
        synchronized (this) {
            relevant = relevance;
        }
        if (relevant == null) {
            return;
        }
        List<ObjectKey> keys = List.copyOf(batch.keySet());
        boolean complete = false;
        try {
            for (int from = 0; from < keys.size(); from += CHUNK) {
                take(keys.subList(from, Math.min(keys.size(), from + CHUNK)), relevant, batch);
            }
            complete = true;
        } finally {
            if (!complete) {
                // What wasn't read may stand in the way of what was.
                dispatcher.blind(true);
            }
            dispatcher.act();
        }
    }

    /** Few rows at a time: all of a big store's wouldn't fit into memory, and only what matters of them is kept. */
    private void take(List<ObjectKey> keys, Relevance relevant, Map<ObjectKey, Urgency> batch) {
        FeedReader.Found found = reader.read(keys);
        dispatcher.take(RowLinks.read(found.rows(), relevant, store), found.gone(), batch);
        Map<ObjectKey, String> inTheWay = new LinkedHashMap<>(found.hidden());
        inTheWay.keySet().removeIf(key -> !relevant.mayStand(key));
        dispatcher.hide(inTheWay);
    }

    /** Lets go of the feed. */
    void close() {
        synchronized (this) {
            closed = true;
        }
        watch.close();
    }
}
