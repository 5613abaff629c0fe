package dev.xproto.runtime.engine;

import dev.xproto.sync.spi.Scheduler;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Notices runs that take longer than they may. All have the same time, so whoever began first is over it first, and one
 * timer is enough: it rings for the run that was first when it was set, and is set anew for the one that is first then.
 * Guarded by the engine's lock.
 */
final class TimeLimit {
    private final Duration limit;
    private final Scheduler scheduler;
    private final SteadyClock clock;
    private final Consumer<Runnable> locked;
    private final BiConsumer<Work, Ticket> over;

    /** What runs, and when it began; in that order. */
    private final Map<Ticket, Run> running = new LinkedHashMap<>();

    private Scheduler.@Nullable Timer timer;
    private boolean closed;

    /**
     * Nothing runs yet.
     *
     * @param locked runs something under the engine's lock
     * @param over is told of a run that takes too long, once
     */
    TimeLimit(
            Duration limit,
            Scheduler scheduler,
            SteadyClock clock,
            Consumer<Runnable> locked,
            BiConsumer<Work, Ticket> over) {
        this.limit = limit;
        this.scheduler = scheduler;
        this.clock = clock;
        this.locked = locked;
        this.over = over;
    }

    private record Run(Work work, Ticket ticket, Instant begun, long timesSetBack) {
        /** How much later the other one began, as far as it is known; never more than was left to this one. */
        Duration until(Run other, Duration limit) {
            Duration later = Duration.between(begun, other.begun);
            return timesSetBack == other.timesSetBack && later.compareTo(limit) < 0 ? later : limit;
        }
    }

    /** A run has begun. */
    void begin(Work work, Ticket ticket) {
        Run run = new Run(work, ticket, clock.now(), clock.timesSetBack());
        running.put(ticket, run);
        if (timer == null) {
            ring(limit, run);
        }
    }

    /** A run has ended. */
    void end(Ticket ticket) {
        running.remove(ticket);
        letGo();
    }

    private void ring(Duration delay, Run first) {
        timer = scheduler.schedule(delay, () -> locked.accept(() -> rang(first)));
    }

    /** The time is over for that run, and all that began at the same moment. */
    private void rang(Run first) {
        timer = null;
        while (!running.isEmpty()) {
            Run run = running.values().iterator().next();
            Duration left = first.until(run, limit);
            if (!left.isZero()) {
                ring(left, run);
                return;
            }
            running.remove(run.ticket());
            over.accept(run.work(), run.ticket());
        }
    }

    /** From now on the timer is let go of as soon as nothing runs. */
    void close() {
        closed = true;
        letGo();
    }

    private void letGo() {
        if (closed && timer != null && running.isEmpty()) {
            timer.cancel();
            timer = null;
        }
    }
}
