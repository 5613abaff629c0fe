package dev.xproto.runtime.engine;

import dev.xproto.runtime.engine.Work.Phase;
import dev.xproto.runtime.engine.Work.Problem;
import dev.xproto.runtime.logging.SynchronizerLog;
import dev.xproto.sync.model.ObjectKey;
import dev.xproto.sync.model.Row;
import dev.xproto.sync.spi.EngineOptions;
import dev.xproto.sync.spi.RunListener.Result;
import dev.xproto.sync.spi.Scheduler;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Decides what runs, and when. Everything that it knows is told to it: objects as they were read, and how runs ended.
 * Safe for use by many threads: one lock guards it, the graph and every work, and nothing slow happens under it.
 */
final class Dispatcher {
    /** So many surprises in a row are let pass before a delay; a step that changes its own object has endless ones. */
    private static final int SURPRISES = 3;

    private final ReentrantLock lock = new ReentrantLock();
    private final Obstacles obstacles = new Obstacles();
    private final ObjectGraph graph = new ObjectGraph(obstacles);
    private final CircleBreaker circles = new CircleBreaker();
    private final ReadyQueue queue = new ReadyQueue();
    private final List<Work> newlyBlocked = new ArrayList<>();
    private final Map<Work, Urgency> open = new LinkedHashMap<>();
    private final Holds holds = new Holds();
    private final StepTable steps;
    private final EngineOptions options;
    private final Scheduler scheduler;
    private final Backoff backoff;
    private final SynchronizerLog log;
    private final Activity activity;
    private final Launcher launcher;
    private int places;
    private boolean closed;
    private boolean blind;

    Dispatcher(
            StepTable steps,
            EngineOptions options,
            Scheduler scheduler,
            Backoff backoff,
            SynchronizerLog log,
            Activity activity,
            Launcher launcher) {
        this.steps = steps;
        this.options = options;
        this.scheduler = scheduler;
        this.backoff = backoff;
        this.log = log;
        this.activity = activity;
        this.launcher = launcher;
        this.places = options.concurrency();
    }

    /** Takes in what was read, all of it before anything of it is acted on: the order among them doesn't matter. */
    void take(Collection<Reading> readings, Collection<ObjectKey> gone, Map<ObjectKey, Urgency> urgencies) {
        lock.lock();
        try {
            gone.forEach(this::vanished);
            readings.forEach(reading ->
                    read(reading, urgencies.getOrDefault(reading.row().key(), Urgency.RETRY)));
            settle();
        } finally {
            lock.unlock();
        }
    }

    private void vanished(ObjectKey key) {
        Node node = graph.find(key);
        if (node != null && node.running == null) {
            forget(node);
        } else if (node != null) {
            node.gone = true;
        }
    }

    private void read(Reading reading, Urgency urgency) {
        Node node = graph.get(reading.row().key());
        if (reading.row().revision() >= node.linksRevision) {
            node.linksRevision = reading.row().revision();
            graph.link(node, reading.links()).forEach(work -> open.putIfAbsent(work, Urgency.RETRY));
        }
        facts(node, reading.row(), urgency);
    }

    /**
     * Whether what is known is out of date, and can't be brought up to date: then nothing is begun, since something may
     * stand in its way by now.
     */
    void blind(boolean now) {
        lock.lock();
        try {
            blind = now;
            settle();
        } finally {
            lock.unlock();
        }
    }

    /** The objects must run although nothing says that they are out of date. */
    void force(Collection<ObjectKey> keys) {
        lock.lock();
        try {
            keys.forEach(key -> graph.get(key).sync.forced = true);
        } finally {
            lock.unlock();
        }
    }

    /** Whether that revision of the object was taken in already. */
    boolean knows(ObjectKey key, long revision) {
        return reading(() -> {
            Node node = graph.find(key);
            return node != null && node.revision >= revision;
        });
    }

    /** All objects that are known. */
    List<ObjectKey> known() {
        return reading(() -> graph.nodes().stream().map(node -> node.key).toList());
    }

    private void facts(Node node, Row row, Urgency urgency) {
        if (row.revision() < node.revision) {
            return;
        }
        Direction stood = node.standing();
        Node.Moved moved = node.read(row, steps);
        if (moved.sync()) {
            freshStart(node.sync);
        }
        if (moved.policy()) {
            freshStart(node.policy);
        }
        if (moved.first() && !node.external) {
            remember(node.sync, row);
        }
        standing(node, stood);
        open.merge(node.sync, urgency, Urgency::or);
        open.merge(node.policy, urgency, Urgency::or);
    }

    /** Goes on where the last engine was, so that a restart doesn't try everything at once that keeps failing. */
    private void remember(Work work, Row row) {
        BackendRegister register = BackendRegister.parse(row.get("backend_register"));
        Duration left = register.left(work.node.syncChange, scheduler.clock().instant());
        if (work.due && left != null) {
            work.failures = register.failures();
            int code = row.get("backend_code") instanceof Integer known ? known : 2;
            work.problem = new Problem(code, String.valueOf(row.get("backend_status")));
            Duration most = options.longestRetry().multipliedBy(2);
            delay(work, left.compareTo(most) < 0 ? left : most);
        }
    }

    /** Something about the object changed: what went wrong with its former state says nothing about this one. */
    private void freshStart(Work work) {
        work.failures = 0;
        if (work.phase == Phase.DELAYED) {
            work.cancelTimer();
            work.phase = Phase.IDLE;
        }
    }

    private void standing(Node node, @Nullable Direction before) {
        Direction stands = node.standing();
        if (stands == before) {
            return;
        }
        if (stands != null) {
            obstacles.stood(node, stands);
        }
        if (before != null) {
            wake(node);
        }
    }

    private void wake(Node node) {
        for (Work waiter : node.waiters) {
            if (waiter.isBlockedBy(node)) {
                open.merge(waiter, Urgency.RETRY, Urgency::or);
            }
        }
        node.waiters.clear();
    }

    private void forget(Node node) {
        node.forget();
        rest(node.sync);
        rest(node.policy);
        wake(node);
        graph.remove(node).forEach(work -> open.putIfAbsent(work, Urgency.RETRY));
    }

    /** Evaluates what is open, then fills the free places. */
    private void settle() {
        do {
            List<Map.Entry<Work, Urgency>> works = List.copyOf(open.entrySet());
            open.clear();
            works.forEach(entry -> evaluate(entry.getKey(), entry.getValue()));
            fill();
            breakCircles();
        } while (!open.isEmpty() || (places > 0 && !queue.isEmpty() && !closed && !blind));
        if (!holds.isEmpty()) {
            launcher.holds();
        }
    }

    private void evaluate(Work work, Urgency urgency) {
        if (work.phase == Phase.RUNNING) {
            return;
        }
        if (!work.due || closed) {
            rest(work);
            return;
        }
        boolean runsElsewhere = work.lane == Lane.SYNC && work.node.external;
        if (work.phase == Phase.DELAYED || runsElsewhere || blocked(work)) {
            return;
        }
        work.phase = Phase.QUEUED;
        work.blockedBy = null;
        work.urgency = urgency;
        queue.offer(work, urgency, scheduler.clock().instant());
    }

    private void rest(Work work) {
        work.cancelTimer();
        queue.remove(work);
        work.phase = Phase.IDLE;
        work.blockedBy = null;
        work.turnInCircle = false;
        if (!work.due) {
            work.failures = 0;
            work.problem = null;
            work.hold = null;
        }
    }

    private boolean blocked(Work work) {
        if (work.lane == Lane.POLICY || work.turnInCircle) {
            return false;
        }
        Node obstacle = obstacles.find(work.node, work.node.direction());
        if (obstacle == null) {
            return false;
        }
        block(work, obstacle);
        return true;
    }

    private void block(Work work, Node obstacle) {
        queue.remove(work);
        if (!work.isBlockedBy(obstacle)) {
            obstacle.waiters.add(work);
            newlyBlocked.add(work);
        }
        work.phase = Phase.BLOCKED;
        work.blockedBy = obstacle;
        holds.blocked(work, obstacle);
    }

    /** What is to be written onto objects that are held; every entry is handed out once. */
    Map<ObjectKey, Problem> takeHolds() {
        return reading(holds::take);
    }

    private void fill() {
        while (places > 0 && !closed && !blind) {
            Work work = queue.poll();
            if (work == null) {
                return;
            }
            if (work.node.running != null) {
                // Its other lane runs; when that ends, both are looked at again.
                work.phase = Phase.IDLE;
            } else if (!blocked(work)) {
                launch(work);
            }
        }
    }

    private void launch(Work work) {
        Instant deadline = scheduler.clock().instant().plus(options.timeLimit());
        Ticket ticket = new Ticket(work.failures + 1, deadline);
        work.phase = Phase.RUNNING;
        work.hold = null;
        work.ticket = ticket;
        work.node.running = work;
        work.timer = scheduler.schedule(options.timeLimit(), () -> hung(work, ticket));
        places--;
        activity.begin();
        launcher.launch(work, ticket, work.forced);
    }

    /** Gives the place of a run that doesn't end to others; the object stays out of reach until it ends. */
    private void hung(Work work, Ticket ticket) {
        lock.lock();
        try {
            if (work.ticket != ticket || ticket.cancelled()) {
                return;
            }
            ticket.cancel();
            places++;
            activity.end();
            log.warn(
                    "sync step hangs",
                    Map.of("model_name", work.node.model, "pk", work.node.key.id(), "limit", options.timeLimit()));
            settle();
        } finally {
            lock.unlock();
        }
    }

    /** A run has ended. */
    void finish(Work work, RunResult result) {
        lock.lock();
        try {
            boolean wasHung = work.ticket != null && work.ticket.cancelled();
            work.cancelTimer();
            work.ticket = null;
            work.phase = Phase.IDLE;
            work.turnInCircle = false;
            work.node.running = null;
            outcome(work, result);
            open.merge(work.node.sync, Urgency.CHANGE, Urgency::or);
            open.merge(work.node.policy, Urgency.CHANGE, Urgency::or);
            if (!wasHung) {
                places++;
            }
            settle();
            if (!wasHung) {
                activity.end();
            }
        } finally {
            lock.unlock();
        }
    }

    private void outcome(Work work, RunResult result) {
        boolean success = result.result() == Result.SUCCESS;
        if (success) {
            work.forced = false;
            work.problem = null;
            work.changedMeanwhile = 0;
        }
        if (result.gone() || work.node.gone) {
            forget(work.node);
            return;
        }
        Row row = result.row();
        if (row != null) {
            facts(work.node, row, Urgency.CHANGE);
        }
        switch (result.result()) {
            case SUCCESS -> freshStart(work);
            case NOTHING_TO_DO -> work.forced = false;
            case CHANGED_MEANWHILE -> surprised(work);
            case STORE_UNAVAILABLE -> tryAgain(work, new Problem(0, result.text()), backoff.after(1));
            case DEFERRED, INNOCUOUS, FAILURE -> failed(work, result);
        }
    }

    private void surprised(Work work) {
        work.changedMeanwhile++;
        if (work.changedMeanwhile > SURPRISES) {
            delay(work, backoff.after(work.changedMeanwhile - SURPRISES));
        }
    }

    private void failed(Work work, RunResult result) {
        Problem problem = new Problem(result.code(), result.text());
        work.problem = problem;
        Instant change = work.lane == Lane.SYNC ? work.node.syncChange : work.node.policyChange;
        if (!Objects.equals(change, result.seen())) {
            // It was changed while it ran: that is a fresh start, and no reason to wait.
            return;
        }
        boolean deferred = result.result() == Result.DEFERRED;
        if (!deferred) {
            work.failures++;
        }
        Duration delay = result.after() != null ? result.after() : nextDelay(work, deferred);
        tryAgain(work, problem, delay);
    }

    private Duration nextDelay(Work work, boolean deferred) {
        return deferred ? options.deferral() : backoff.after(work.failures);
    }

    private void tryAgain(Work work, Problem problem, Duration delay) {
        work.problem = problem;
        delay(work, delay);
        if (work.lane == Lane.SYNC) {
            holds.failed(work.node, problem);
        }
    }

    private void delay(Work work, Duration delay) {
        if (closed) {
            return;
        }
        work.cancelTimer();
        work.phase = Phase.DELAYED;
        Instant nextTry = scheduler.clock().instant().plus(delay);
        work.nextTry = nextTry;
        work.timer = scheduler.schedule(delay, () -> expire(work, nextTry));
    }

    private void expire(Work work, Instant planned) {
        lock.lock();
        try {
            if (work.phase == Phase.DELAYED && planned.equals(work.nextTry)) {
                work.cancelTimer();
                work.phase = Phase.IDLE;
                open.put(work, Urgency.RETRY);
                settle();
            }
        } finally {
            lock.unlock();
        }
    }

    private void breakCircles() {
        if (newlyBlocked.isEmpty()) {
            return;
        }
        List<Work> starts = List.copyOf(newlyBlocked);
        newlyBlocked.clear();
        for (Work work : circles.inCircles(starts)) {
            CircleBreaker.Verdict verdict = circles.judge(work.node);
            Work first = verdict.first().sync;
            if (!verdict.outside() && first.phase == Phase.BLOCKED) {
                log.info(
                        "Objects depend on each other in a circle; they run by id",
                        Map.of("objects", verdict.circle().stream().limit(10).toList(), "first", verdict.first()));
                first.turnInCircle = true;
                first.phase = Phase.IDLE;
                open.put(first, Urgency.RETRY);
            } else if (work.node != verdict.first()) {
                block(work, verdict.first());
            }
        }
    }

    /** What is due, and why it isn't done. */
    List<Work> due() {
        return reading(() -> graph.nodes().stream()
                .flatMap(node -> Stream.of(node.sync, node.policy))
                .filter(work -> work.due && !(work.lane == Lane.SYNC && work.node.external))
                .toList());
    }

    /** Runs something that reads works. */
    <T> T reading(Supplier<T> reader) {
        lock.lock();
        try {
            return reader.get();
        } finally {
            lock.unlock();
        }
    }

    /** Starts nothing any more. */
    void close() {
        lock.lock();
        try {
            closed = true;
            for (Node node : graph.nodes()) {
                for (Work work : List.of(node.sync, node.policy)) {
                    if (work.phase != Phase.RUNNING) {
                        work.cancelTimer();
                        queue.remove(work);
                    }
                }
            }
        } finally {
            lock.unlock();
        }
    }
}
