package dev.xproto.runtime.engine;

import dev.xproto.sync.model.ModelObject;
import dev.xproto.sync.model.ModelType;
import dev.xproto.sync.model.Models;
import dev.xproto.sync.model.ObjectKey;
import dev.xproto.sync.model.Row;
import dev.xproto.sync.model.RowType;
import dev.xproto.sync.spi.RunListener.Action;
import dev.xproto.sync.spi.RunListener.Result;
import dev.xproto.sync.spi.RunListener.RunReport;
import dev.xproto.sync.spi.StepFactory;
import dev.xproto.sync.step.DeferredException;
import dev.xproto.sync.step.InnocuousException;
import dev.xproto.sync.step.WatchHandler;
import dev.xproto.sync.store.Origin;
import dev.xproto.sync.store.StoreException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Tells one watcher of one object, on a worker's thread. */
final class WatchRun {
    private static final Duration AFTER_FAULT = Duration.ofSeconds(1);

    private final RunSetting setting;
    private final StepFactory factory;
    private final Consumer<Collection<ObjectKey>> wrote;

    /**
     * @param wrote is told which objects the watcher wrote
     */
    WatchRun(RunSetting setting, StepFactory factory, Consumer<Collection<ObjectKey>> wrote) {
        this.setting = setting;
        this.factory = factory;
        this.wrote = wrote;
    }

    /**
     * What came of it.
     *
     * @param success whether the watcher knows the object now
     * @param told as the watcher knows it now
     * @param row as it was read; null when it couldn't be
     * @param vanished whether it is there no more
     * @param own the revision that the watcher's own last write made of it, or 0
     * @param counts whether it is one more failure of the watcher's
     * @param problem what went wrong; empty after a success
     * @param after when to try again, where that isn't left to the backoff
     */
    record Told(
            boolean success,
            @Nullable Row told,
            @Nullable Row row,
            boolean vanished,
            long own,
            boolean counts,
            String problem,
            @Nullable Duration after) {}

    /** Never throws. */
    Told tell(Row known, boolean gone, int attempt) {
        try (Interrupts.Guard guard =
                setting.interrupts().begin(factory.descriptor().simpleName() + " for " + known.key())) {
            TrackingStore store = new TrackingStore(setting.setup().store(), guard);
            Told told = tell(store, known, gone, attempt);
            wrote.accept(store.touched());
            return told;
        }
    }

    private Told tell(TrackingStore store, Row known, boolean gone, int attempt) {
        Row row = known;
        boolean vanished = gone;
        Instant begun = now();
        try {
            List<Row> rows = gone ? List.of() : store.read(List.of(known.key()));
            if (rows.isEmpty() && !gone) {
                // It went between the feed's word and now; what was read last tells what it was.
                vanished = true;
            } else if (!gone) {
                row = rows.get(0);
            }
        } catch (StoreException e) {
            return new Told(false, null, null, gone, 0, false, "the store says: " + e.getMessage(), AFTER_FAULT);
        }
        if (vanished && !DueRules.isDeleted(row)) {
            row = Watching.marked(row);
        }
        RunContext.enter(row, factory.descriptor().simpleName(), attempt);
        try {
            @Nullable Throwable fault = call(store, row);
            Told told = fault == null ? success(store, row, vanished) : failure(store, row, vanished, fault);
            report(row, attempt, fault, begun);
            return told;
        } finally {
            RunContext.leave();
        }
    }

    private @Nullable Throwable call(TrackingStore store, Row row) {
        try {
            Models models = setting.models(store, Origin.EVENT, factory);
            Object step = factory.create(new RunServices(
                    models, setting.setup().scheduler().clock(), setting.setup().info()));
            ((WatchHandler) step).handleWatchedObject(wrap(models, row));
            return null;
        } catch (Throwable e) {
            // Errors too: one object's fault must not keep others from being told of.
            if (e instanceof InterruptedException) {
                Thread.currentThread().interrupt();
            }
            return e;
        }
    }

    private ModelObject wrap(Models models, Row row) {
        RowType type = row.type();
        ModelType<?> nearest = setting.registries()
                .of(factory)
                .nearest(type)
                .orElseThrow(() -> new IllegalStateException("no class for `" + type + "` on the class path"));
        return models.wrap(nearest, row);
    }

    /** What the watcher itself wrote is no news to it; what others wrote meanwhile is. */
    private static Told success(TrackingStore store, Row row, boolean vanished) {
        Map<String, @Nullable Object> own = store.written(row.key());
        long revision = store.revision(row.key());
        return new Told(true, own.isEmpty() ? row : overlaid(row, own), row, vanished, revision, false, "", null);
    }

    private static Row overlaid(Row row, Map<String, @Nullable Object> own) {
        RowType type = row.type();
        @Nullable Object[] values = new @Nullable Object[type.columns().size()];
        for (int slot = 0; slot < values.length; slot++) {
            String name = type.columns().get(slot).name();
            values[slot] = own.containsKey(name) ? own.get(name) : row.at(slot);
        }
        return Row.of(type, row.id(), row.revision(), values);
    }

    private Told failure(TrackingStore store, Row row, boolean vanished, Throwable fault) {
        long own = store.revision(row.key());
        String text = BackendStatus.text(fault);
        if (fault instanceof DeferredException deferred) {
            Duration wish = deferred.after();
            Duration after = wish == null ? setting.setup().options().deferral() : wish;
            return new Told(false, null, row, vanished, own, false, text, after);
        }
        if (fault instanceof StoreException) {
            tell(row, fault, null);
            return new Told(false, null, row, vanished, own, true, text, null);
        }
        tell(row, fault, fault instanceof InnocuousException ? null : fault);
        return new Told(false, null, row, vanished, own, true, text, null);
    }

    private void tell(Row row, Throwable fault, @Nullable Throwable trace) {
        setting.log()
                .error(
                        "watcher failed!",
                        Map.of(
                                "step",
                                factory.descriptor().simpleName(),
                                "model_name",
                                row.type().name(),
                                "pk",
                                row.id(),
                                "e",
                                fault.getClass().getSimpleName() + "('" + BackendStatus.text(fault) + "')"),
                        trace);
    }

    private Instant now() {
        return setting.setup().scheduler().clock().instant();
    }

    private void report(Row row, int attempt, @Nullable Throwable fault, Instant begun) {
        Result result = fault == null
                ? Result.SUCCESS
                : fault instanceof DeferredException
                        ? Result.DEFERRED
                        : fault instanceof InnocuousException ? Result.INNOCUOUS : Result.FAILURE;
        Duration took = Duration.between(begun, now());
        setting.setup()
                .listener()
                .onRun(new RunReport(
                        Action.WATCH,
                        factory.descriptor().simpleName(),
                        row.key(),
                        row.type().name(),
                        attempt,
                        result,
                        fault == null ? "" : BackendStatus.text(fault),
                        took.isNegative() ? Duration.ZERO : took));
    }
}
