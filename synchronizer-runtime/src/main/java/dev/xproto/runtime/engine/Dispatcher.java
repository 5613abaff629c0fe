package dev.xproto.runtime.engine;

import dev.xproto.runtime.engine.Work.Phase;
import dev.xproto.runtime.engine.Work.Problem;
import dev.xproto.runtime.logging.SynchronizerLog;
import dev.xproto.sync.model.ObjectKey;
import dev.xproto.sync.model.Row;
import dev.xproto.sync.spi.EngineOptions;
import dev.xproto.sync.spi.RunListener.Result;
import dev.xproto.sync.spi.Scheduler;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Decides what runs, and when. Everything that it knows is told to it: objects as they were read, and how runs ended.
 * Safe for use by many threads: one lock guards it, the graph and every work, and nothing slow happens under it.
 */
final class Dispatcher {
    private final ReentrantLock lock = new ReentrantLock();
    private final OpenWorks open = new OpenWorks();
    private final ObjectGraph graph = new ObjectGraph(this::due);
    private final CircleBreaker circles = new CircleBreaker(graph);
    private final ReadyQueue queue = new ReadyQueue();
    private final Holds holds = new Holds(graph);
    private final StepTable steps;
    private final EngineOptions options;
    private final InstantSource timeOfDay;
    private final SteadyClock clock;
    private final Retries retries;
    private final TimeLimit timeLimit;
    private final Places places;
    private final SynchronizerLog log;
    private final Activity activity;
    private final Launcher launcher;
    private List<Work> newlyBlocked = new ArrayList<>();
    private boolean closed;
    private boolean blind;
    private boolean takingIn;

    Dispatcher(
            StepTable steps,
            EngineOptions options,
            Scheduler scheduler,
            SteadyClock clock,
            Backoff backoff,
            SynchronizerLog log,
            Activity activity,
            Launcher launcher) {
        this.steps = steps;
        this.options = options;
        this.timeOfDay = scheduler.clock();
        this.clock = clock;
        this.retries = new Retries(options, scheduler, clock, backoff, this::settleAfter);
        this.timeLimit = new TimeLimit(options.timeLimit(), scheduler, clock, this::settleAfter, this::hung);
        this.places = new Places(options);
        this.log = log;
        this.activity = activity;
        this.launcher = launcher;
    }

    private void settleAfter(Runnable task) {
        lock.lock();
        try {
            task.run();
            settle();
        } finally {
            lock.unlock();
        }
    }

    /**
     * Takes in some of what was read. Nothing is acted on before {@link #act}: only then is everything known, so the order
     * among what was read doesn't matter.
     */
    void take(Collection<Reading> readings, Collection<ObjectKey> gone, Map<ObjectKey, Urgency> urgencies) {
        lock.lock();
        try {
            takingIn = true;
            gone.forEach(this::vanished);
            readings.forEach(reading -> read(reading, urgencies));
        } finally {
            lock.unlock();
        }
    }

    /** Takes in that these can't be read, and why: whether they are in sync isn't known, so who depends on them waits. */
    void hide(Map<ObjectKey, String> why) {
        settleAfter(() -> why.forEach((key, words) -> {
            Node node = graph.get(key);
            Problem problem = new Problem(2, words);
            node.unreadable = problem;
            node.works().forEach(this::due);
            standing(node);
            holds.failed(node, problem);
        }));
    }

    /** Acts on everything that was taken in. */
    void act() {
        settleAfter(() -> takingIn = false);
    }

    private void vanished(ObjectKey key) {
        Node node = graph.find(key);
        if (node != null && node.running == null) {
            forget(node);
        } else if (node != null) {
            node.gone = true;
        }
    }

    private void read(Reading reading, Map<ObjectKey, Urgency> urgencies) {
        Node node = graph.get(reading.row().key());
        if (reading.row().revision() >= node.linksRevision || node.unreadable != null) {
            node.linksRevision = reading.row().revision();
            graph.link(node, reading.links(), reading.dependents());
        }
        facts(node, reading.row(), urgencies.getOrDefault(node.key, Urgency.RETRY));
    }

    /**
     * Whether what is known is out of date, and can't be brought up to date: then nothing is begun, since something may
     * stand in its way by now.
     */
    void blind(boolean now) {
        settleAfter(() -> blind = now);
    }

    boolean isBlind() {
        return reading(() -> blind);
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
        if (row.revision() < node.revision && node.unreadable == null) {
            return;
        }
        Node.Moved moved = node.read(row, steps);
        node.group = places.group(row.type());
        if (moved.sync()) {
            retries.freshStart(node.sync);
        }
        Work policy = node.policy;
        if (moved.policy() && policy != null) {
            retries.freshStart(policy);
        }
        if (moved.first() && !node.external) {
            retries.remember(node.sync, row, this::due);
        }
        standing(node);
        open.add(node.sync, urgency);
        if (policy != null && (policy.due || policy.phase != Phase.IDLE)) {
            open.add(policy, urgency);
        }
    }

    private void due(Work work) {
        open.add(work, Urgency.RETRY);
    }

    /** Something about the object may have changed in whether others have to wait for it. */
    private void standing(Node node) {
        boolean wrong = node.unreadable != null || node.sync.problem != null;
        graph.troubled(node, wrong || node.external || node.sync.hold != null);
        if (graph.stands(node, node.standing())) {
            wake(node);
        }
    }

    private void wake(Node node) {
        Waits waits = graph.waits();
        for (int at = waits.first(node.number); at != Links.NONE; at = waits.next(at)) {
            Work waiter = graph.node(at).sync;
            if (waiter.isBlockedBy(node)) {
                due(waiter);
            }
        }
    }

    private void forget(Node node) {
        node.forget();
        node.works().forEach(this::rest);
        standing(node);
        graph.remove(node);
    }

    /** Evaluates what is open, then fills the free places. */
    private void settle() {
        if (takingIn) {
            return;
        }
        do {
            Instant now = clock.now();
            for (Work work : open.take()) {
                Urgency urgency = work.open;
                work.open = null;
                evaluate(work, urgency == null ? Urgency.RETRY : urgency, now);
            }
            fill();
            breakCircles();
        } while (!open.isEmpty());
        if (!holds.isEmpty()) {
            launcher.holds();
        }
    }

    private void evaluate(Work work, Urgency urgency, Instant now) {
        if (work.phase == Phase.RUNNING) {
            return;
        }
        if (!work.due || closed || work.node.unreadable != null) {
            rest(work);
            return;
        }
        boolean runsElsewhere = work.lane == Lane.SYNC && work.node.external;
        if (work.phase == Phase.DELAYED || runsElsewhere || blocked(work) || retries.rests(work, this::due)) {
            queue.remove(work);
            return;
        }
        work.phase = Phase.QUEUED;
        waitFor(work, null);
        queue.offer(work, urgency, now);
    }

    private void waitFor(Work work, @Nullable Node obstacle) {
        if (work.blockedBy != obstacle) {
            work.blockedBy = obstacle;
            graph.waitFor(work.node, obstacle);
        }
    }

    private void rest(Work work) {
        work.cancelTimer();
        queue.remove(work);
        work.phase = Phase.IDLE;
        waitFor(work, null);
        work.turnInCircle = false;
        if (!work.due) {
            work.failures = 0;
            work.problem = null;
            work.hold = null;
        }
    }

    private boolean blocked(Work work) {
        if (work.lane == Lane.POLICY || hasTurn(work)) {
            return false;
        }
        Node obstacle = graph.obstacle(work.node);
        if (obstacle == null) {
            return false;
        }
        block(work, obstacle);
        return true;
    }

    /** Whether it is still its turn in a circle: while it waited for a place, the circle may have come to need something. */
    private boolean hasTurn(Work work) {
        if (work.turnInCircle) {
            CircleBreaker.Verdict verdict = circles.judge(work.node);
            work.turnInCircle = !verdict.outside() && verdict.first() == work.node;
        }
        return work.turnInCircle;
    }

    private void block(Work work, Node obstacle) {
        queue.remove(work);
        if (!work.isBlockedBy(obstacle)) {
            newlyBlocked.add(work);
        }
        work.phase = Phase.BLOCKED;
        waitFor(work, obstacle);
        holds.blocked(work, obstacle);
    }

    /** What is to be written onto objects that are held; every entry is handed out once. */
    Map<ObjectKey, Problem> takeHolds() {
        return reading(holds::take);
    }

    private void fill() {
        while (!places.isFull() && !closed && !blind) {
            Work work = queue.poll(places::hasPlace);
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
        Instant deadline = timeOfDay.instant().plus(options.timeLimit());
        Ticket ticket = new Ticket(work.failures + 1, deadline);
        work.phase = Phase.RUNNING;
        work.hold = null;
        work.ticket = ticket;
        work.node.running = work;
        timeLimit.begin(work, ticket);
        ticket.group = work.node.group;
        places.take(ticket.group);
        activity.begin();
        launcher.launch(work, ticket, work.forced);
    }

    /** Gives the place of a run that doesn't end to others; the object stays out of reach until it ends. */
    private void hung(Work work, Ticket ticket) {
        ticket.cancel();
        places.giveBack(ticket.group);
        activity.end();
        Problem problem = new Problem(2, "runs for more than " + Reasons.words(options.timeLimit()));
        work.problem = problem;
        if (work.lane == Lane.SYNC) {
            holds.hung(work, problem);
        }
        log.warn(
                work.lane == Lane.SYNC ? "sync step hangs" : "policy hangs",
                Map.of(
                        "model_name",
                        work.node.model,
                        "pk",
                        work.node.key.id(),
                        "attempt",
                        ticket.attempt(),
                        "limit",
                        Reasons.words(options.timeLimit())));
    }

    /** A run has ended. */
    void finish(Work work, RunResult result) {
        boolean[] wasHung = {false};
        settleAfter(() -> {
            Ticket ticket = work.ticket;
            wasHung[0] = work.isHung();
            if (ticket != null) {
                timeLimit.end(ticket);
            }
            work.ticket = null;
            work.phase = Phase.IDLE;
            work.turnInCircle = false;
            work.ended = clock.now();
            work.node.running = null;
            outcome(work, result);
            standing(work.node);
            work.node.works().forEach(one -> open.add(one, Urgency.CHANGE));
            if (!wasHung[0] && ticket != null) {
                places.giveBack(ticket.group);
            }
        });
        if (!wasHung[0]) {
            activity.end();
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
        if (row != null && work.node.unreadable == null) {
            facts(work.node, row, Urgency.CHANGE);
        }
        switch (result.result()) {
            case SUCCESS -> retries.freshStart(work);
            case NOTHING_TO_DO -> work.forced = false;
            case CHANGED_MEANWHILE -> retries.surprised(work, this::due);
            case GIVEN_UP -> throw new IllegalStateException("no object is given up on");
            case STORE_UNAVAILABLE -> retries.unavailable(work, result, this::due);
            case DEFERRED, INNOCUOUS, FAILURE -> {
                boolean stands = retries.failed(work, result, this::due);
                Problem problem = work.problem;
                if (stands && work.lane == Lane.SYNC && problem != null) {
                    holds.failed(work.node, problem);
                }
                log.info(
                        "Object waits",
                        Map.of("model_name", work.node.model, "pk", work.node.key.id(), "reason", reason(work)));
            }
        }
    }

    private void breakCircles() {
        if (newlyBlocked.isEmpty()) {
            return;
        }
        List<Work> starts = newlyBlocked;
        newlyBlocked = new ArrayList<>();
        for (Work work : circles.inCircles(starts)) {
            CircleBreaker.Verdict verdict = circles.judge(work.node);
            Work first = verdict.first().sync;
            if (!verdict.outside() && first.phase == Phase.BLOCKED) {
                log.info(
                        "Objects depend on each other in a circle; they run by id",
                        Map.of("objects", verdict.circle().stream().limit(10).toList(), "first", verdict.first()));
                first.turnInCircle = true;
                first.phase = Phase.IDLE;
                due(first);
            }
            if (work.node != verdict.first()) {
                // Those that wait for each other need not include the first; without this nobody would wake them after
                // it.
                graph.remember(work.node, verdict.first());
                block(work, verdict.first());
            }
        }
    }

    private String reason(Work work) {
        return new Reasons(clock, blind).of(work).reason();
    }

    /** Why the object's sync step isn't done. */
    String reason(ObjectKey key) {
        return reading(() -> {
            Node node = graph.find(key);
            return node == null ? "is gone" : reason(node.sync);
        });
    }

    /** What is due, and why it isn't done; of what can't be read that isn't known. */
    List<Work> due() {
        return reading(() -> graph.nodes().stream()
                .flatMap(node -> node.works().stream())
                .filter(work -> work.node.unreadable == null ? work.due : work.lane == Lane.SYNC)
                .filter(work -> work.lane != Lane.SYNC || !work.node.external)
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
            retries.close();
            timeLimit.close();
            for (Node node : graph.nodes()) {
                for (Work work : node.works()) {
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
