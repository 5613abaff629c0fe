package dev.xproto.runtime.engine;

import dev.xproto.runtime.engine.Work.Phase;
import dev.xproto.runtime.engine.Work.Problem;
import dev.xproto.sync.model.Row;
import dev.xproto.sync.spi.EngineOptions;
import dev.xproto.sync.spi.RunListener.Result;
import dev.xproto.sync.spi.Scheduler;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.function.Consumer;

/** When works are tried again. Guarded by the engine's lock. */
final class Retries {
    /** So many surprises in a row are let pass before a delay; a step that changes its own object has endless ones. */
    private static final int SURPRISES = 3;

    /** No deferral is shorter, whatever the step wished: there would be no end of runs. */
    private static final Duration SHORTEST = Duration.ofMillis(100);

    private final EngineOptions options;
    private final Scheduler scheduler;
    private final SteadyClock clock;
    private final Backoff backoff;
    private final Consumer<Runnable> whenDue;
    private boolean closed;

    /**
     * @param whenDue runs something under the engine's lock, on a timer's thread
     */
    Retries(
            EngineOptions options,
            Scheduler scheduler,
            SteadyClock clock,
            Backoff backoff,
            Consumer<Runnable> whenDue) {
        this.options = options;
        this.scheduler = scheduler;
        this.clock = clock;
        this.backoff = backoff;
        this.whenDue = whenDue;
    }

    /** Plans nothing any more. */
    void close() {
        closed = true;
    }

    /** Goes on where the last engine was, so that a restart doesn't try everything at once that keeps failing. */
    void remember(Work work, Row row, Consumer<Work> due) {
        BackendRegister register = BackendRegister.parse(row.get("backend_register"));
        Duration left = register.left(work.node.syncChange, clock.timeOfDay());
        if (work.due && left != null) {
            work.failures = register.failures();
            int code = row.get("backend_code") instanceof Integer known ? known : 2;
            work.problem = new Problem(code, String.valueOf(row.get("backend_status")));
            Duration most = options.longestRetry().multipliedBy(2);
            delay(work, left.compareTo(most) < 0 ? left : most, due);
        }
    }

    /** Something about the object changed: what went wrong with its former state says nothing about this one. */
    void freshStart(Work work) {
        work.failures = 0;
        if (work.phase == Phase.DELAYED) {
            work.cancelTimer();
            work.phase = Phase.IDLE;
        }
    }

    /** Whether the last run was so short a time ago that the next one has to wait; then it does. */
    boolean rests(Work work, Consumer<Work> due) {
        Instant ended = work.ended;
        if (ended == null || options.minimumDelay().isZero()) {
            return false;
        }
        Duration left = Duration.between(clock.now(), ended.plus(options.minimumDelay()));
        if (left.isNegative() || left.isZero()) {
            return false;
        }
        delay(work, left, due);
        return true;
    }

    /** The run ended, and the object had been changed meanwhile. */
    void surprised(Work work, Consumer<Work> due) {
        work.changedMeanwhile++;
        if (work.changedMeanwhile > SURPRISES) {
            delay(work, backoff.after(work.changedMeanwhile - SURPRISES), due);
        }
    }

    /**
     * The run ended without success.
     *
     * @return whether the object's present state is what failed, so that dependents are to be held
     */
    boolean failed(Work work, RunResult result, Consumer<Work> due) {
        work.problem = new Problem(result.code(), result.text());
        Instant change = work.lane == Lane.SYNC ? work.node.syncChange : work.node.policyChange;
        if (!Objects.equals(change, result.seen())) {
            // It was changed while it ran: that is a fresh start, and no reason to wait.
            return false;
        }
        boolean deferred = result.result() == Result.DEFERRED;
        if (!deferred) {
            work.failures++;
        }
        delay(work, pause(work, result, deferred), due);
        return true;
    }

    private Duration pause(Work work, RunResult result, boolean deferred) {
        Duration wish = result.after();
        if (wish != null) {
            return wish.compareTo(SHORTEST) < 0 ? SHORTEST : wish;
        }
        return deferred ? options.deferral() : backoff.after(work.failures);
    }

    /** The run could do nothing because the store couldn't be used. */
    void unavailable(Work work, RunResult result, Consumer<Work> due) {
        work.problem = new Problem(0, result.text());
        delay(work, backoff.after(1), due);
    }

    private void delay(Work work, Duration delay, Consumer<Work> due) {
        if (closed) {
            return;
        }
        work.cancelTimer();
        work.phase = Phase.DELAYED;
        Instant nextTry = clock.now().plus(delay);
        work.nextTry = nextTry;
        work.timer = scheduler.schedule(delay, () -> whenDue.accept(() -> expire(work, nextTry, due)));
    }

    private static void expire(Work work, Instant planned, Consumer<Work> due) {
        if (work.phase == Phase.DELAYED && planned.equals(work.nextTry)) {
            work.cancelTimer();
            work.phase = Phase.IDLE;
            due.accept(work);
        }
    }
}
