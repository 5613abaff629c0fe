package dev.xproto.runtime.engine;

import dev.xproto.sync.model.ObjectKey;
import dev.xproto.sync.model.Row;
import dev.xproto.sync.model.RowType;
import dev.xproto.sync.model.Schema;
import dev.xproto.sync.spi.Engine.WaitingObject;
import dev.xproto.sync.spi.StepFactory;
import dev.xproto.sync.store.Change;
import dev.xproto.sync.store.ChangeListener;
import dev.xproto.sync.store.ModelStore;
import dev.xproto.sync.store.StoreException;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the watchers told. As for steps, a change in the feed only says which object to look at; objects are read fresh,
 * and a watch always begins with a snapshot, which tells what was missed. Safe for use by many threads.
 */
final class WatchFeed implements StandingWatch.Target {
    private static final Duration AFTER_FAULT = Duration.ofSeconds(1);
    private static final int CHUNK = 500;

    /** Before anything is known. */
    private static final Schema NOTHING = new Schema("", List.of());

    /** Stands for the names of all links. */
    private static final String EVERYTHING = "*";

    private final RunSetting setting;
    private final ModelStore store;
    private final Activity activity;
    private final List<Watching> watchings;
    private final ToldOnce trouble;
    private final StandingWatch watch;
    private final FeedReader reader;
    private Map<ObjectKey, Set<String>> stale = new LinkedHashMap<>();
    private @Nullable Schema schema;
    private Set<String> models = Set.of();
    private boolean pumping;
    private boolean closed;

    /**
     * @param wrote is told which objects watchers wrote
     */
    WatchFeed(RunSetting setting, Activity activity, Consumer<Collection<ObjectKey>> wrote) {
        this.setting = setting;
        this.store = setting.setup().store();
        this.activity = activity;
        this.watchings = setting.steps().watchers().stream()
                .map(step -> new Watching(setting, step, targets(NOTHING, step), activity, wrote))
                .toList();
        this.trouble = new ToldOnce(setting.log());
        this.watch = new StandingWatch(setting.setup(), activity, this);
        this.reader = new FeedReader(setting.setup(), setting.log(), this::lookAgain);
    }

    private WatchTargets targets(Schema now, StepFactory step) {
        return new WatchTargets(
                now,
                step.descriptor(),
                setting.setup().dependencies(),
                setting.registries().of(step));
    }

    /** Tells of everything there is, and follows the feed from there. */
    void start() {
        if (!watchings.isEmpty()) {
            watch.renew();
        }
    }

    /** Looks whether other models are to be watched by now. */
    void resync() {
        look(Map.of());
    }

    @Override
    public Set<String> models() {
        retarget();
        synchronized (this) {
            return models;
        }
    }

    /** Models may be loaded while the engine runs. Answers whether other ones are to be watched now. */
    private boolean retarget() {
        Schema now = store.schema();
        synchronized (this) {
            if (schema == now) {
                return false;
            }
            schema = now;
        }
        Set<String> wanted = new TreeSet<>();
        for (Watching each : watchings) {
            WatchTargets targets = targets(now, each.factory());
            each.retarget(targets);
            wanted.addAll(targets.models());
        }
        synchronized (this) {
            boolean other = !wanted.equals(models);
            models = wanted;
            return other;
        }
    }

    @Override
    public void present(List<ChangeListener.Existing> objects) {
        Schema now = store.schema();
        Set<ObjectKey> missing = new LinkedHashSet<>();
        watchings.forEach(each -> missing.addAll(each.known()));
        Map<ObjectKey, Set<String>> found = new LinkedHashMap<>();
        for (ChangeListener.Existing object : objects) {
            missing.remove(object.key());
            RowType type = now.find(object.model()).orElse(null);
            if (!watchings.stream().allMatch(each -> each.knows(object.key(), object.revision(), type))) {
                // What of it changed is not said; so its links may have, if it was known at all.
                found.put(object.key(), Set.of(EVERYTHING));
            }
        }
        missing.forEach(key -> found.put(key, Set.of()));
        look(found);
    }

    @Override
    public void watching() {
        whole();
    }

    @Override
    public void changed(List<Change> changes) {
        Map<ObjectKey, Set<String>> found = new LinkedHashMap<>();
        changes.forEach(change -> found.merge(change.key(), change.fields(), WatchFeed::both));
        look(found);
    }

    private static Set<String> both(Set<String> some, Set<String> others) {
        Set<String> both = new HashSet<>(some);
        both.addAll(others);
        return both;
    }

    @Override
    public void blind(StoreException why) {
        trouble.tell("The change feed of the watchers broke off; it is taken up again", why);
    }

    /** What of them changed meanwhile nobody knows. */
    private void lookAgain(Set<ObjectKey> keys) {
        Map<ObjectKey, Set<String>> objects = new LinkedHashMap<>();
        keys.forEach(key -> objects.put(key, Set.of(EVERYTHING)));
        look(objects);
    }

    private void look(Map<ObjectKey, Set<String>> objects) {
        synchronized (this) {
            if (closed) {
                return;
            }
            objects.forEach((key, names) -> stale.merge(key, names, WatchFeed::both));
            if (pumping) {
                return;
            }
            pumping = true;
            activity.begin();
        }
        setting.setup().workers().execute(this::pump);
    }

    private void pump() {
        Map<ObjectKey, Set<String>> batch = Map.of();
        try {
            follow();
            for (batch = take(); !batch.isEmpty(); batch = take()) {
                read(batch);
            }
        } catch (StoreException e) {
            later(batch, e);
        } catch (RuntimeException | Error e) {
            // Our own fault, perhaps; but without this worker no watcher would ever be told of anything again.
            setting.log().error("A fault while watched objects were read", Map.of("e", String.valueOf(e)), e);
            later(batch, e);
        }
        whole();
        activity.end();
    }

    private synchronized Map<ObjectKey, Set<String>> take() {
        Map<ObjectKey, Set<String>> batch = closed ? Map.of() : stale;
        stale = new LinkedHashMap<>();
        pumping = !batch.isEmpty();
        return batch;
    }

    private void later(Map<ObjectKey, Set<String>> batch, Throwable e) {
        trouble.tell("Watched objects can't be read; they are tried again", e);
        synchronized (this) {
            batch.forEach((key, names) -> stale.merge(key, names, WatchFeed::both));
            pumping = false;
        }
        setting.setup().scheduler().schedule(AFTER_FAULT, () -> look(Map.of()));
    }

    private void follow() {
        if (retarget()) {
            watch.renew();
        }
    }

    private void read(Map<ObjectKey, Set<String>> batch) {
        List<ObjectKey> keys = List.copyOf(batch.keySet());
        for (int from = 0; from < keys.size(); from += CHUNK) {
            List<ObjectKey> chunk = keys.subList(from, Math.min(keys.size(), from + CHUNK));
            FeedReader.Found found = reader.read(chunk);
            for (Row row : found.rows()) {
                Set<String> names = batch.getOrDefault(row.key(), Set.of());
                Set<String> changed = names.contains(EVERYTHING) ? WatchTargets.links(row.type()) : names;
                watchings.forEach(each -> each.look(row, changed));
            }
            found.gone().forEach(key -> watchings.forEach(each -> each.vanished(key)));
        }
    }

    private void whole() {
        boolean whole;
        synchronized (this) {
            whole = watch.isWatching() && !pumping && stale.isEmpty();
        }
        if (whole) {
            trouble.over("The feed of the watchers is whole again");
        }
    }

    /** Whether objects can be read and the feed followed, as far as is known. */
    synchronized boolean isWhole() {
        return watchings.isEmpty() || (!trouble.isOn() && (watch.isWatching() || models.isEmpty()));
    }

    /** The objects that a watcher has to be told of. */
    List<WaitingObject> waiting() {
        return watchings.stream().flatMap(each -> each.waiting().stream()).toList();
    }

    /** Lets go of the feed, and tells nothing more. */
    void close() {
        synchronized (this) {
            closed = true;
        }
        watch.close();
        watchings.forEach(Watching::close);
    }
}
