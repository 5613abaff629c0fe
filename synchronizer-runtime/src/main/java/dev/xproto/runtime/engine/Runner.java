package dev.xproto.runtime.engine;

import dev.xproto.sync.model.ObjectKey;
import dev.xproto.sync.model.Row;
import dev.xproto.sync.spi.RunListener.Action;
import dev.xproto.sync.spi.RunListener.Result;
import dev.xproto.sync.spi.RunListener.RunReport;
import dev.xproto.sync.spi.StepFactory;
import dev.xproto.sync.store.StoreException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Takes one work through its run, on a worker's thread: reads the object fresh, runs what is due, tells what came of it. */
final class Runner {
    private final RunSetting setting;

    Runner(RunSetting setting) {
        this.setting = setting;
    }

    /** Never throws: whatever happens is the run's result. */
    RunResult run(Lane lane, ObjectKey key, boolean forced, Ticket ticket) {
        try (Interrupts.Guard guard = setting.interrupts().begin(lane + " of " + key)) {
            return guarded(new TrackingStore(setting.setup().store(), guard), lane, key, forced, ticket);
        }
    }

    private RunResult guarded(TrackingStore store, Lane lane, ObjectKey key, boolean forced, Ticket ticket) {
        try {
            List<Row> rows = store.read(List.of(key));
            if (rows.isEmpty()) {
                return RunResult.vanished();
            }
            RunResult result =
                    lane == Lane.SYNC ? sync(store, rows.get(0), forced, ticket) : policies(store, rows.get(0), ticket);
            return result.touching(store.touched());
        } catch (StoreException e) {
            setting.log().warn("The store can't be used; the object is tried again", about(key, e));
            return RunResult.of(Result.STORE_UNAVAILABLE, "the store says: " + e.getMessage(), null, null)
                    .touching(store.touched());
        } catch (RuntimeException | Error e) {
            setting.log().error("A fault of the synchronizer's own; the object is tried again", about(key, e), e);
            return RunResult.of(Result.STORE_UNAVAILABLE, "a fault of the synchronizer's own: " + e, null, null)
                    .touching(store.touched());
        }
    }

    private static Map<String, Object> about(ObjectKey key, Throwable e) {
        return Map.of("object", key, "e", String.valueOf(e.getMessage()));
    }

    private RunResult sync(TrackingStore store, Row row, boolean forced, Ticket ticket) {
        Optional<StepFactory> step = setting.steps().syncStep(row.type());
        if (step.isEmpty() || !(forced || DueRules.sync(row))) {
            return RunResult.of(Result.NOTHING_TO_DO, "in sync already", row, DueRules.syncChange(row));
        }
        Action action = DueRules.isDeleted(row) ? Action.DELETE : Action.SYNC;
        return logged(action, step.get(), row, ticket, () -> new SyncRun(setting, store, ticket, step.get()).run(row));
    }

    private RunResult policies(TrackingStore store, Row row, Ticket ticket) {
        List<StepFactory> policies = setting.steps().policies(row.type());
        if (policies.isEmpty() || !DueRules.policy(row)) {
            return RunResult.of(Result.NOTHING_TO_DO, "policed already", row, DueRules.policyChange(row));
        }
        return logged(
                Action.POLICY, policies.get(0), row, ticket, () -> new PolicyRun(setting, store, policies).run(row));
    }

    /** Whatever is logged during the run, by the step too, tells of which object and which try. */
    private RunResult logged(Action action, StepFactory step, Row row, Ticket ticket, Supplier<RunResult> run) {
        Instant begun = setting.setup().scheduler().clock().instant();
        RunContext.enter(row, step.descriptor().simpleName(), ticket.attempt());
        try {
            RunResult result = run.get();
            report(action, step, row, ticket, result, begun);
            return result;
        } finally {
            RunContext.leave();
        }
    }

    private void report(Action action, StepFactory step, Row row, Ticket ticket, RunResult result, Instant begun) {
        Duration took =
                Duration.between(begun, setting.setup().scheduler().clock().instant());
        setting.setup()
                .listener()
                .onRun(new RunReport(
                        action,
                        step.descriptor().simpleName(),
                        row.key(),
                        row.type().name(),
                        ticket.attempt(),
                        result.result(),
                        result.text(),
                        took.isNegative() ? Duration.ZERO : took));
    }
}
