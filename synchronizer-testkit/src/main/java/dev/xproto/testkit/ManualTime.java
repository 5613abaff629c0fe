package dev.xproto.testkit;

import dev.xproto.sync.spi.Scheduler;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.TreeSet;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * Time that stands still until a test moves it, and work that waits until a test asks for it. Everything runs on the
 * test's own thread, in the order in which it came up; so the same test always sees the same. Tasks may be handed in by
 * any thread.
 */
public final class ManualTime implements Scheduler, Executor {
    /** The moment at which every test begins. */
    public static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    private static final int MOST_TASKS = 1_000_000;

    private final TreeSet<Planned> timers =
            new TreeSet<>(Comparator.comparing(Planned::due).thenComparingLong(Planned::number));
    private final Deque<Runnable> tasks = new ArrayDeque<>();
    private Instant now = START;
    private Duration shift = Duration.ZERO;
    private long number;
    private boolean atOnce;

    /** Stands at {@link #START}. */
    public ManualTime() {}

    private record Planned(Instant due, long number, Runnable task) {}

    @Override
    public InstantSource clock() {
        return this::now;
    }

    /** What time it is, as clocks show it. */
    public synchronized Instant now() {
        return now.plus(shift);
    }

    /**
     * Sets the clock forward, or back when negative, as an operator or a time server does with a machine's: what is
     * planned comes no sooner or later for that.
     */
    public synchronized void shiftClock(Duration by) {
        shift = shift.plus(by);
    }

    @Override
    public synchronized Timer schedule(Duration delay, Runnable task) {
        Planned planned = new Planned(now.plus(delay), number++, task);
        timers.add(planned);
        return () -> cancel(planned);
    }

    private synchronized void cancel(Planned planned) {
        timers.remove(planned);
    }

    @Override
    public void execute(Runnable task) {
        if (!keep(task)) {
            task.run();
        }
    }

    private synchronized boolean keep(Runnable task) {
        if (!atOnce) {
            tasks.add(task);
        }
        return !atOnce;
    }

    /** While something is being closed nobody runs tasks any more, and those that still come up must not be waited for. */
    void whileClosing(Runnable close) {
        setAtOnce(true);
        runUntilIdle();
        close.run();
        setAtOnce(false);
    }

    private synchronized void setAtOnce(boolean now) {
        atOnce = now;
    }

    /**
     * Runs every task that waits, and those that come up meanwhile; time stands still.
     *
     * @return how many there were
     * @throws IllegalStateException there is no end of them: tasks keep making new ones
     */
    public int runUntilIdle() {
        int count = 0;
        for (Runnable task = nextTask(); task != null; task = nextTask()) {
            task.run();
            count++;
            if (count > MOST_TASKS) {
                throw new IllegalStateException("after " + count + " tasks there is still more to do");
            }
        }
        return count;
    }

    private synchronized @Nullable Runnable nextTask() {
        return tasks.poll();
    }

    /** Lets time pass, and everything happen that is due meanwhile, in order. */
    public void advance(Duration duration) {
        runUntilIdle();
        Instant target = target(duration);
        for (Planned next = due(target); next != null; next = due(target)) {
            next.task().run();
            runUntilIdle();
        }
        jump(target);
    }

    private synchronized Instant target(Duration duration) {
        return now.plus(duration);
    }

    private synchronized @Nullable Planned due(Instant target) {
        if (timers.isEmpty() || timers.first().due().isAfter(target)) {
            return null;
        }
        Planned next = timers.first();
        timers.remove(next);
        now = next.due().isAfter(now) ? next.due() : now;
        return next;
    }

    private synchronized void jump(Instant target) {
        now = target.isAfter(now) ? target : now;
    }

    /** How many tasks wait for their time. */
    public synchronized int timers() {
        return timers.size();
    }
}
