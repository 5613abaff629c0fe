package dev.xproto.runtime.engine;

import dev.xproto.sync.spi.EngineSetup;
import dev.xproto.sync.store.Change;
import dev.xproto.sync.store.ChangeListener;
import dev.xproto.sync.store.Cursor;
import dev.xproto.sync.store.ModelStore;
import dev.xproto.sync.store.StoreException;
import dev.xproto.sync.store.WatchRequest;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A watch of the store that is begun anew after a fault, and when other models are to be watched. It always begins with a
 * snapshot: only that tells when everything is known again that happened meanwhile. That costs little, since a snapshot
 * names revisions, and only what is new among them is read. Safe for use by many threads.
 */
final class StandingWatch {
    private static final Duration AFTER_FAULT = Duration.ofSeconds(1);

    private final EngineSetup setup;
    private final Activity activity;
    private final Target target;
    private @Nullable Line current;
    private boolean awaitsSnapshot;
    private boolean watching;
    private boolean closed;

    /** Who is told. */
    interface Target {
        /**
         * The models to watch from now on; with none of them there is nothing to watch.
         *
         * @throws StoreException the store doesn't say
         */
        Set<String> models();

        /** What there is; whatever of it is new has to be looked at before this returns, or be known to be out of date. */
        void present(List<ChangeListener.Existing> objects);

        /** What has changed. */
        void changed(List<Change> changes);

        /** Nothing is heard any more for a while. */
        void blind(StoreException why);

        /** Everything was said that there is; changes follow. */
        void watching();
    }

    StandingWatch(EngineSetup setup, Activity activity, Target target) {
        this.setup = setup;
        this.activity = activity;
        this.target = target;
    }

    /** Begins it, or begins it anew. */
    void renew() {
        Line line = new Line();
        Line old;
        synchronized (this) {
            if (closed) {
                return;
            }
            old = current;
            current = line;
            watching = false;
        }
        if (old != null) {
            old.close();
        }
        line.open();
    }

    synchronized boolean isWatching() {
        return watching;
    }

    private synchronized boolean isCurrent(Line line) {
        return current == line;
    }

    /** Somebody who waits for quiet waits for the snapshot too. */
    private synchronized boolean await(Line line) {
        if (current != line) {
            return false;
        }
        if (!awaitsSnapshot) {
            awaitsSnapshot = true;
            activity.begin();
        }
        return true;
    }

    private synchronized void awaited() {
        if (awaitsSnapshot) {
            awaitsSnapshot = false;
            activity.end();
        }
    }

    void close() {
        Line old;
        synchronized (this) {
            closed = true;
            old = current;
            current = null;
            watching = false;
        }
        awaited();
        if (old != null) {
            old.close();
        }
    }

    /** One watch of the store. What it says once another one has taken its place isn't heard. */
    private final class Line implements ChangeListener {
        private ModelStore.@Nullable Subscription subscription;
        private boolean over;

        void open() {
            ModelStore.Subscription made;
            try {
                Set<String> models = target.models();
                if (models.isEmpty()) {
                    awaited(); // There were some before, perhaps.
                    return;
                }
                if (!await(this)) {
                    return;
                }
                made = setup.store().watch(new WatchRequest(null, models), this);
            } catch (StoreException e) {
                onError(e);
                return;
            }
            boolean late;
            synchronized (this) {
                late = over;
                subscription = made;
            }
            if (late) {
                made.close();
            }
        }

        void close() {
            ModelStore.Subscription open;
            synchronized (this) {
                over = true;
                open = subscription;
            }
            if (open != null) {
                open.close();
            }
        }

        @Override
        public void onSnapshot(List<Existing> objects, Cursor at) {
            if (!isCurrent(this)) {
                return;
            }
            target.present(objects);
            // Not before: whoever finds nothing left to look at would think that this is all.
            synchronized (StandingWatch.this) {
                if (current == this) {
                    watching = true;
                }
            }
            awaited();
            target.watching();
        }

        @Override
        public void onChanges(List<Change> changes, Cursor at) {
            if (isCurrent(this)) {
                target.changed(changes);
            }
        }

        @Override
        public void onError(StoreException error) {
            synchronized (StandingWatch.this) {
                if (current != this) {
                    return;
                }
                watching = false;
            }
            target.blind(error);
            setup.scheduler().schedule(AFTER_FAULT, () -> setup.workers().execute(this::again));
        }

        /** Unless another watch was begun meanwhile. */
        private void again() {
            if (isCurrent(this)) {
                renew();
            }
        }
    }
}
