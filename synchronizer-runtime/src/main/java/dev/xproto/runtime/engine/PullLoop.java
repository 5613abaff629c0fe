package dev.xproto.runtime.engine;

import dev.xproto.sync.model.Models;
import dev.xproto.sync.model.ObjectKey;
import dev.xproto.sync.spi.RunListener.Action;
import dev.xproto.sync.spi.RunListener.Result;
import dev.xproto.sync.spi.RunListener.RunReport;
import dev.xproto.sync.spi.Scheduler;
import dev.xproto.sync.spi.StepFactory;
import dev.xproto.sync.step.Puller;
import dev.xproto.sync.store.Origin;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One pull step on its own schedule: the next look comes so long after the end of the last. Safe for use by many threads. */
final class PullLoop {
    private final RunSetting setting;
    private final StepFactory factory;
    private final Activity activity;
    private final Consumer<Collection<ObjectKey>> wrote;
    private Scheduler.@Nullable Timer timer;
    private int looks;
    private boolean closed;

    PullLoop(RunSetting setting, StepFactory factory, Activity activity, Consumer<Collection<ObjectKey>> wrote) {
        this.setting = setting;
        this.factory = factory;
        this.activity = activity;
        this.wrote = wrote;
    }

    /** The first look comes at once. */
    void start() {
        look();
    }

    private synchronized void look() {
        if (closed) {
            return;
        }
        looks++;
        activity.begin();
        setting.setup().workers().execute(this::pull);
    }

    private void pull() {
        Instant begun = setting.setup().scheduler().clock().instant();
        Scheduler.Timer limit =
                setting.setup().scheduler().schedule(setting.setup().options().timeLimit(), this::hangs);
        try (Interrupts.Guard guard =
                setting.interrupts().begin(factory.descriptor().simpleName())) {
            pull(new TrackingStore(setting.setup().store(), guard), begun);
        } finally {
            limit.cancel();
        }
        plan();
        activity.end();
    }

    private void hangs() {
        setting.log()
                .warn(
                        "pull step hangs",
                        Map.of(
                                "step",
                                factory.descriptor().simpleName(),
                                "limit",
                                Reasons.words(setting.setup().options().timeLimit())));
    }

    private void pull(TrackingStore store, Instant begun) {
        Result result = Result.SUCCESS;
        String message = "";
        try {
            Models models = setting.models(store, Origin.PULL, factory);
            Puller puller = (Puller) factory.create(new RunServices(
                    models, setting.setup().scheduler().clock(), setting.setup().info()));
            puller.pullRecords();
        } catch (Throwable e) {
            // Errors too: one step's fault must not end the looks of any.
            result = Result.FAILURE;
            message = BackendStatus.text(e);
            setting.log()
                    .error(
                            "pull step failed!",
                            Map.of(
                                    "step",
                                    factory.descriptor().simpleName(),
                                    "e",
                                    e.getClass().getSimpleName() + "('" + message + "')"),
                            e);
        }
        wrote.accept(store.touched());
        Duration took =
                Duration.between(begun, setting.setup().scheduler().clock().instant());
        setting.setup()
                .listener()
                .onRun(new RunReport(
                        Action.PULL,
                        factory.descriptor().simpleName(),
                        null,
                        "",
                        looks(),
                        result,
                        message,
                        took.isNegative() ? Duration.ZERO : took));
    }

    private synchronized int looks() {
        return looks;
    }

    private synchronized void plan() {
        if (!closed) {
            Duration pause = Duration.ofSeconds(Math.max(1, factory.descriptor().everySeconds()));
            timer = setting.setup().scheduler().schedule(pause, this::look);
        }
    }

    synchronized void close() {
        closed = true;
        if (timer != null) {
            timer.cancel();
        }
    }
}
