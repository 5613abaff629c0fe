package dev.xproto.runtime.engine;

import dev.xproto.models.core.Service;
import dev.xproto.runtime.logging.SynchronizerLog;
import dev.xproto.runtime.time.SystemScheduler;
import dev.xproto.sync.model.FieldKind;
import dev.xproto.sync.model.ObjectKey;
import dev.xproto.sync.model.Row;
import dev.xproto.sync.model.RowType;
import dev.xproto.sync.spi.EngineOptions;
import dev.xproto.sync.spi.RunListener.Result;
import dev.xproto.sync.spi.StepFactory;
import dev.xproto.sync.spi.StepServices;
import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * Puts dirty objects into order, with two links each, as the engine does: tells its dispatcher of all of them, in parts of
 * 500 as they are read, then lets every run succeed at once until nothing is left. Checks that nothing runs before what
 * it links to.
 */
public final class Ordering {
    private static final int CHUNK = 500;
    private static final Instant CHANGED = Instant.EPOCH;
    private static final List<String> COLUMNS = List.of("updated", "enacted", "deleted", "left", "right");
    private static final RowType TYPE = type();

    private final ArrayDeque<Work> launched = new ArrayDeque<>();
    private final BitSet done;
    private final int[] lefts;
    private final int[] rights;
    private final int objects;
    private final Shape shape;
    private long takingIn;

    /** Which two objects an object links to. */
    public enum Shape {
        /** Any two that have lower numbers. */
        RANDOM,
        /** The one before it, and any other: so all of them are one chain. */
        CHAIN,
        /** Any two with higher numbers: what was read first has to wait for what is read last. */
        BACKWARDS
    }

    /**
     * How long it took.
     *
     * @param objects how many ran
     * @param taken nanoseconds to take in all objects
     * @param run nanoseconds from then on, until the last one was begun and ended
     * @param cpu nanoseconds of processor time for both, without the collector's
     * @param bytes of the heap that were in use at the end, after a collection
     */
    public record Times(int objects, long taken, long run, long cpu, long bytes) {}

    private Ordering(int objects, Shape shape) {
        this.objects = objects;
        this.shape = shape;
        this.done = new BitSet(objects + 1);
        this.lefts = new int[objects + 1];
        this.rights = new int[objects + 1];
    }

    private static RowType type() {
        List<RowType.Column> columns = new ArrayList<>();
        for (String name : COLUMNS) {
            FieldKind kind =
                    name.equals("deleted") ? FieldKind.BOOL : name.length() == 7 ? FieldKind.DATE : FieldKind.LINK;
            columns.add(new RowType.Column(name, kind, false, false, false, null));
        }
        List<RowType.Link> links = List.of(
                new RowType.Link("left", "Service", null, false, false),
                new RowType.Link("right", "Service", null, false, false));
        return new RowType(new RowType.Definition(
                "Service", "test", "Service", List.of("Service"), false, false, false, columns, links, List.of()));
    }

    /** Measures once. */
    public static Times measure(int objects, Shape shape) {
        return new Ordering(objects, shape).measure();
    }

    private static StepFactory step() {
        StepFactory.StepDescriptor descriptor = StepFactory.StepDescriptor.sync("bench.SyncService", Service.TYPE);
        return new StepFactory() {
            @Override
            public StepDescriptor descriptor() {
                return descriptor;
            }

            @Override
            public Object create(StepServices services) {
                throw new AssertionError("nothing runs");
            }
        };
    }

    private Times measure() {
        EngineOptions options = EngineOptions.DEFAULT;
        try (SystemScheduler scheduler = new SystemScheduler()) {
            Dispatcher dispatcher = new Dispatcher(
                    new StepTable(List.of(step())),
                    options,
                    scheduler,
                    new SteadyClock(scheduler.clock()),
                    new Backoff(options, new SplittableRandom(1)),
                    new SynchronizerLog("bench"),
                    new Activity(),
                    launcher());
            long taken = take(dispatcher);
            long cpu = cpu();
            long begun = System.nanoTime();
            dispatcher.act();
            run(dispatcher);
            long run = System.nanoTime() - begun;
            if (done.cardinality() != objects || !dispatcher.due().isEmpty()) {
                throw new AssertionError("only " + done.cardinality() + " of " + objects + " ran");
            }
            return new Times(done.cardinality(), taken, run, takingIn + cpu() - cpu, inUse());
        }
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static long inUse() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private Launcher launcher() {
        return new Launcher() {
            @Override
            public void launch(Work work, Ticket ticket, boolean forced) {
                launched.add(work);
            }

            @Override
            public void holds() {
                throw new AssertionError("nothing fails");
            }
        };
    }

    /** Making the rows doesn't count: a store does that. */
    private long take(Dispatcher dispatcher) {
        SplittableRandom random = new SplittableRandom(7);
        long nanos = 0;
        for (int from = 1; from <= objects; from += CHUNK) {
            List<Reading> readings = new ArrayList<>(CHUNK);
            for (int id = from; id < from + CHUNK && id <= objects; id++) {
                readings.add(reading(id, random));
            }
            long cpu = cpu();
            long begun = System.nanoTime();
            dispatcher.take(readings, Set.of(), Map.of());
            nanos += System.nanoTime() - begun;
            takingIn += cpu() - cpu;
        }
        return nanos;
    }

    private Reading reading(int id, SplittableRandom random) {
        int left = far(id, random, true);
        int right = far(id, random, false);
        lefts[id] = left;
        rights[id] = right;
        Set<ObjectKey> links = left == 0
                ? Set.of()
                : left == right
                        ? Set.of(new ObjectKey("Service", left))
                        : Set.of(new ObjectKey("Service", left), new ObjectKey("Service", right));
        return new Reading(row(id, null, left, right, 1), links, Set.of());
    }

    private int far(int id, SplittableRandom random, boolean left) {
        return switch (shape) {
            case RANDOM -> id == 1 ? 0 : 1 + random.nextInt(id - 1);
            case CHAIN -> left || id == 1 ? id - 1 : 1 + random.nextInt(id - 1);
            case BACKWARDS -> id == objects ? 0 : id + 1 + random.nextInt(objects - id);
        };
    }

    private static Row row(int id, @Nullable Instant enacted, int left, int right, long revision) {
        return Row.of(TYPE, id, revision, new @Nullable Object[] {CHANGED, enacted, false, left, right});
    }

    private void run(Dispatcher dispatcher) {
        for (Work work = launched.poll(); work != null; work = launched.poll()) {
            Node node = work.node;
            int id = node.key.id();
            if (!isDone(lefts[id]) || !isDone(rights[id])) {
                throw new AssertionError(node + " runs before " + lefts[id] + " or " + rights[id]);
            }
            done.set(id);
            Row row = row(id, CHANGED, 0, 0, 2);
            dispatcher.finish(work, RunResult.of(Result.SUCCESS, "", row, Objects.requireNonNull(node.syncChange)));
        }
    }

    private boolean isDone(int id) {
        return id == 0 || done.get(id);
    }
}
