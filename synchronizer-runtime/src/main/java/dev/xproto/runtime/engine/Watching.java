package dev.xproto.runtime.engine;

import dev.xproto.runtime.engine.WatchedObject.Phase;
import dev.xproto.sync.model.ObjectKey;
import dev.xproto.sync.model.Row;
import dev.xproto.sync.model.RowType;
import dev.xproto.sync.spi.Engine.WaitingObject;
import dev.xproto.sync.spi.StepFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One watcher: remembers for every watched object what the watcher was told of it, and tells it again as long as that
 * isn't how things are. So nothing is lost, whatever the feed does, and what the watcher itself writes tells it nothing.
 * Objects come one at a time; one that fails waits, and the others go on. Safe for use by many threads.
 */
final class Watching {
    private final RunSetting setting;
    private final StepFactory factory;
    private final Activity activity;
    private final WatchRun run;
    private final Map<ObjectKey, WatchedObject> objects = new HashMap<>();
    private final ArrayDeque<WatchedObject> queue = new ArrayDeque<>();
    private WatchTargets targets;
    private boolean busy;
    private boolean closed;

    Watching(
            RunSetting setting,
            StepFactory factory,
            WatchTargets targets,
            Activity activity,
            Consumer<Collection<ObjectKey>> wrote) {
        this.setting = setting;
        this.factory = factory;
        this.targets = targets;
        this.activity = activity;
        this.run = new WatchRun(setting, factory, wrote);
    }

    /** Goes by these from now on. */
    synchronized void retarget(WatchTargets others) {
        targets = others;
    }

    StepFactory factory() {
        return factory;
    }

    synchronized WatchTargets targets() {
        return targets;
    }

    /** The objects that it knows of. */
    synchronized Set<ObjectKey> known() {
        return Set.copyOf(objects.keySet());
    }

    /**
     * Whether that revision of the object was taken in already, or the object is none of its.
     *
     * @param type the object's most specific model; null when that isn't known
     */
    synchronized boolean knows(ObjectKey key, long revision, @Nullable RowType type) {
        WatchedObject object = objects.get(key);
        return object != null ? object.latest.revision() >= revision : type != null && !targets.hold(type);
    }

    /**
     * Takes in an object that was read.
     *
     * @param changed what the feed named as changed, as far as rows don't show it
     */
    void look(Row row, Set<String> changed) {
        synchronized (this) {
            if (closed || !targets.hold(row.type())) {
                return;
            }
            WatchedObject object = objects.computeIfAbsent(row.key(), key -> new WatchedObject(key, row));
            if (row.revision() < object.latest.revision()) {
                return;
            }
            boolean links = row.revision() != object.own && targets.holdLinks(row.type(), changed);
            boolean news = links || (row.revision() != object.own && targets.differ(object.latest, row));
            object.latest = row;
            object.gone = false;
            object.must |= links;
            consider(object, news);
        }
        next();
    }

    /** The object is there no more. */
    void vanished(ObjectKey key) {
        synchronized (this) {
            WatchedObject object = objects.get(key);
            if (closed || object == null) {
                return;
            }
            boolean news = !object.gone;
            object.gone = true;
            if (!DueRules.isDeleted(object.latest)) {
                object.latest = marked(object.latest);
            }
            consider(object, news);
        }
        next();
    }

    /** The object as it was last seen, and deleted. */
    static Row marked(Row row) {
        RowType type = row.type();
        @Nullable Object[] values = new @Nullable Object[type.columns().size()];
        for (int slot = 0; slot < values.length; slot++) {
            values[slot] = type.columns().get(slot).name().equals("deleted") ? true : row.at(slot);
        }
        return Row.of(type, row.id(), row.revision(), values);
    }

    private boolean isDue(WatchedObject object) {
        Row told = object.told;
        if (object.must || told == null) {
            return true;
        }
        // What was read before the watcher's own write says nothing; the feed brings what came of that.
        return object.latest.revision() >= object.own && targets.differ(told, object.latest);
    }

    private void consider(WatchedObject object, boolean news) {
        if (object.isRunning() || object.phase == Phase.QUEUED) {
            return;
        }
        if (!isDue(object)) {
            rest(object);
        } else if (news || object.phase != Phase.DELAYED) {
            // What went wrong with its former state says nothing about this one.
            object.cancelTimer();
            enqueue(object);
        }
    }

    private void rest(WatchedObject object) {
        object.cancelTimer();
        object.phase = Phase.IDLE;
        object.failures = 0;
        object.problem = "";
        if (object.gone) {
            objects.remove(object.key);
        }
    }

    private void enqueue(WatchedObject object) {
        object.phase = Phase.QUEUED;
        queue.add(object);
        activity.begin();
    }

    /** Begins with the next object, if the watcher is free. */
    private void next() {
        WatchedObject object;
        synchronized (this) {
            if (busy || closed) {
                return;
            }
            object = queue.poll();
            if (object == null) {
                return;
            }
            busy = true;
            object.phase = Phase.RUNNING;
            object.must = false;
        }
        setting.setup().workers().execute(() -> tell(object));
    }

    private void tell(WatchedObject object) {
        Duration most = setting.setup().options().timeLimit();
        Row known;
        boolean gone;
        int attempt;
        synchronized (this) {
            known = object.latest;
            gone = object.gone;
            attempt = object.failures + 1;
            object.timer = setting.setup().scheduler().schedule(most, () -> hangs(object));
        }
        WatchRun.Told came = run.tell(known, gone, attempt);
        ended(object, came);
        next();
    }

    private void hangs(WatchedObject object) {
        synchronized (this) {
            if (object.phase != Phase.RUNNING) {
                return;
            }
            object.phase = Phase.HUNG;
            busy = false;
            activity.end();
        }
        setting.log()
                .warn(
                        "watcher hangs",
                        Map.of(
                                "step",
                                factory.descriptor().simpleName(),
                                "model_name",
                                object.latest.type().name(),
                                "pk",
                                object.key.id(),
                                "limit",
                                Reasons.words(setting.setup().options().timeLimit())));
        next();
    }

    private synchronized void ended(WatchedObject object, WatchRun.Told came) {
        boolean hung = object.phase == Phase.HUNG;
        object.cancelTimer();
        object.phase = Phase.IDLE;
        Row row = came.row();
        if (row != null && row.revision() >= object.latest.revision()) {
            object.latest = row;
        }
        object.own = Math.max(object.own, came.own());
        if (came.success()) {
            object.told = came.told();
            object.failures = 0;
            object.problem = "";
            if (came.vanished() || object.gone) {
                object.gone = true;
                objects.remove(object.key);
            } else if (isDue(object) && !closed) {
                enqueue(object);
            }
        } else {
            failed(object, came);
        }
        if (!hung) {
            busy = false;
            activity.end();
        }
    }

    private void failed(WatchedObject object, WatchRun.Told came) {
        if (came.counts()) {
            object.failures++;
        }
        object.must = true;
        object.gone |= came.vanished();
        object.problem = came.problem();
        if (closed) {
            return;
        }
        Duration wish = came.after();
        Duration delay = wish == null ? setting.backoff().middle(Math.max(1, object.failures)) : wish;
        object.phase = Phase.DELAYED;
        object.nextTry = setting.setup().scheduler().clock().instant().plus(delay);
        object.timer = setting.setup().scheduler().schedule(delay, () -> again(object));
    }

    private void again(WatchedObject object) {
        synchronized (this) {
            if (closed || object.phase != Phase.DELAYED) {
                return;
            }
            object.cancelTimer();
            enqueue(object);
        }
        next();
    }

    /** The objects that it has to be told of. */
    synchronized List<WaitingObject> waiting() {
        return objects.values().stream()
                .filter(object -> object.phase != Phase.IDLE)
                .map(this::waiting)
                .toList();
    }

    private WaitingObject waiting(WatchedObject object) {
        String step = "`" + factory.descriptor().simpleName() + "`";
        WaitingObject.State state;
        String reason;
        switch (object.phase) {
            case RUNNING -> {
                state = WaitingObject.State.RUNNING;
                reason = step + " is being told of it";
            }
            case HUNG -> {
                state = WaitingObject.State.HUNG;
                reason = step + " was told of it, and doesn't return";
            }
            case DELAYED -> {
                state = WaitingObject.State.DELAYED;
                reason = step + " failed: " + object.problem + "; next try in " + left(object);
            }
            default -> {
                state = WaitingObject.State.QUEUED;
                reason = step + " has to be told of it";
            }
        }
        return new WaitingObject(object.key, object.latest.type().name(), state, reason, object.nextTry);
    }

    private String left(WatchedObject object) {
        Instant now = setting.setup().scheduler().clock().instant();
        Instant next = object.nextTry == null ? now : object.nextTry;
        return Reasons.words(Duration.between(now, next));
    }

    /** Tells nothing more; what the watcher is being told is waited for by others. */
    void close() {
        synchronized (this) {
            closed = true;
            objects.values().forEach(WatchedObject::cancelTimer);
            for (int left = queue.size(); left > 0; left--) {
                activity.end();
            }
            queue.clear();
        }
    }
}
