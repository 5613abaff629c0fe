package dev.xproto.runtime.engine;

import dev.xproto.runtime.logging.SynchronizerLog;
import dev.xproto.runtime.remote.RemoteTrouble;
import dev.xproto.sync.model.ObjectKey;
import dev.xproto.sync.model.Row;
import dev.xproto.sync.spi.EngineSetup;
import dev.xproto.sync.store.StoreInternalException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Reads the objects that a feed tells of. One that the store can't show stands in the way of its dependents only: it is told of
 * once, and looked at again after a while. Safe for use by many threads.
 */
final class FeedReader {
    private static final Duration BETWEEN_TRIES = Duration.ofMinutes(1);

    private final EngineSetup setup;
    private final SynchronizerLog log;
    private final Consumer<Set<ObjectKey>> again;
    private final Set<ObjectKey> hidden = new LinkedHashSet<>();
    private boolean planned;

    /**
     * @param again looks at these objects once more
     */
    FeedReader(EngineSetup setup, SynchronizerLog log, Consumer<Set<ObjectKey>> again) {
        this.setup = setup;
        this.log = log;
        this.again = again;
    }

    /**
     * What was found.
     *
     * @param gone those that don't exist
     * @param hidden those that can't be shown, and why
     */
    record Found(List<Row> rows, Set<ObjectKey> gone, Map<ObjectKey, String> hidden) {}

    /** The objects, as they are now. */
    Found read(List<ObjectKey> keys) {
        Set<ObjectKey> gone = new LinkedHashSet<>(keys);
        Map<ObjectKey, String> unseen = new LinkedHashMap<>();
        List<Row> rows = shown(keys, gone, unseen);
        rows.forEach(row -> gone.remove(row.key()));
        synchronized (this) {
            hidden.removeAll(gone);
            rows.forEach(row -> hidden.remove(row.key()));
        }
        return new Found(rows, gone, unseen);
    }

    private List<Row> shown(List<ObjectKey> keys, Set<ObjectKey> gone, Map<ObjectKey, String> unseen) {
        try {
            return setup.store().read(keys);
        } catch (StoreInternalException e) {
            if (!RemoteTrouble.isAboutObjects(e)) {
                throw e;
            }
        }
        List<Row> rows = new ArrayList<>();
        for (ObjectKey key : keys) {
            try {
                rows.addAll(setup.store().read(List.of(key)));
            } catch (StoreInternalException e) {
                if (!RemoteTrouble.isAboutObjects(e)) {
                    throw e;
                }
                gone.remove(key);
                String why = String.valueOf(e.getMessage());
                unseen.put(key, why);
                hide(key, why);
            }
        }
        return rows;
    }

    private void hide(ObjectKey key, String why) {
        boolean first;
        boolean plan;
        synchronized (this) {
            first = hidden.add(key);
            plan = !planned;
            planned = true;
        }
        if (first) {
            log.warn(
                    "An object can't be read; those that don't depend on it go on, and it is tried again",
                    Map.of("object", key, "e", why));
        }
        if (plan) {
            setup.scheduler().schedule(BETWEEN_TRIES, this::tryAgain);
        }
    }

    private void tryAgain() {
        Set<ObjectKey> keys;
        synchronized (this) {
            planned = false;
            keys = new LinkedHashSet<>(hidden);
        }
        if (!keys.isEmpty()) {
            again.accept(keys);
        }
    }
}
