package dev.xproto.runtime.engine;

import dev.xproto.runtime.logging.SynchronizerLog;
import dev.xproto.runtime.remote.RemoteTrouble;
import dev.xproto.sync.model.ModelType;
import dev.xproto.sync.model.ObjectKey;
import dev.xproto.sync.model.Row;
import dev.xproto.sync.spi.Engine;
import dev.xproto.sync.spi.EngineSetup;
import dev.xproto.sync.spi.Scheduler;
import dev.xproto.sync.spi.StepFactory;
import dev.xproto.sync.store.Page;
import dev.xproto.sync.store.StoreException;
import dev.xproto.sync.store.StoreInternalException;
import dev.xproto.sync.store.StoreQuery;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The engine: sync steps, policies and pull steps over one store. */
final class SyncEngine implements Engine {
    private static final int PAGE = 500;

    private final EngineSetup setup;
    private final StepTable steps;
    private final RunSetting setting;
    private final Activity activity = new Activity();
    private final Interrupts interrupts = new Interrupts();
    private final SteadyClock clock;
    private final Set<StepFactory> asked = new HashSet<>();
    private final Dispatcher dispatcher;
    private final FeedPump pump;
    private final HoldWriter holds;
    private final Runner runner;
    private final List<PullLoop> pulls;
    private final WatchFeed watches;
    private Scheduler.@Nullable Timer resyncTimer;
    private boolean closed;

    SyncEngine(EngineSetup setup) {
        this.setup = setup;
        this.steps = new StepTable(setup.steps());
        this.clock = new SteadyClock(setup.scheduler().clock());
        SynchronizerLog log = new SynchronizerLog(setup.info().name());
        Backoff backoff = new Backoff(setup.options(), setup.random());
        this.setting = new RunSetting(setup, steps, log, backoff, interrupts, new Registries());
        this.runner = new Runner(setting);
        this.holds = new HoldWriter(setting, activity);
        this.dispatcher =
                new Dispatcher(steps, setup.options(), setup.scheduler(), clock, backoff, log, activity, new Workers());
        this.pump = new FeedPump(setup, steps, dispatcher, activity, log);
        this.pulls = steps.pullSteps().stream()
                .map(step -> new PullLoop(setting, step, activity, this::wrote))
                .toList();
        this.watches = new WatchFeed(setting, activity, this::wrote);
    }

    private void wrote(Collection<ObjectKey> keys) {
        pump.look(keys, Urgency.CHANGE);
    }

    /** The dispatcher's way to workers. */
    private final class Workers implements Launcher {
        @Override
        public void launch(Work work, Ticket ticket, boolean forced) {
            Lane lane = work.lane;
            ObjectKey key = work.node.key;
            setup.workers().execute(() -> {
                RunResult result = runner.run(lane, key, forced, ticket);
                pump.look(result.touched(), Urgency.CHANGE);
                dispatcher.finish(work, result);
            });
        }

        @Override
        public void holds() {
            holds.write(dispatcher);
        }
    }

    @Override
    public void start() {
        activity.begin();
        try {
            pump.start();
            watches.start();
            steps.syncSteps().forEach(this::fetchPending);
            pulls.forEach(PullLoop::start);
            planResync();
        } finally {
            activity.end();
        }
    }

    private void fetchPending(StepFactory step) {
        synchronized (this) {
            if (!asked.add(step)) {
                // It hasn't answered the last time yet: asking again would only bind one thread more.
                return;
            }
        }
        activity.begin();
        setup.workers().execute(() -> {
            Set<ObjectKey> keys = new PendingFetch(setting, step).ask();
            synchronized (this) {
                asked.remove(step);
            }
            if (keys == null) {
                setup.scheduler().schedule(setup.options().deferral(), () -> askAgain(step));
            } else if (!keys.isEmpty()) {
                dispatcher.force(keys);
                pump.look(keys, Urgency.RESYNC);
            }
            activity.end();
        });
    }

    private void askAgain(StepFactory step) {
        if (!isClosed()) {
            fetchPending(step);
        }
    }

    private synchronized void planResync() {
        if (!closed) {
            resyncTimer = setup.scheduler().schedule(setup.options().resync(), () -> {
                resync();
                planResync();
            });
        }
    }

    private synchronized boolean isClosed() {
        return closed;
    }

    @Override
    public void resync() {
        if (isClosed()) {
            return;
        }
        steps.syncSteps().forEach(this::fetchPending);
        watches.resync();
        activity.begin();
        setup.workers().execute(() -> {
            try {
                pump.look(outOfDate(), Urgency.RESYNC);
            } catch (StoreException e) {
                if (pump.isWhole()) {
                    // Else it was said already that the store can't be used.
                    setting.log()
                            .warn("Not everything could be looked at", Map.of("e", String.valueOf(e.getMessage())));
                }
            } finally {
                activity.end();
            }
        });
    }

    private Set<ObjectKey> outOfDate() {
        Set<ObjectKey> keys = new LinkedHashSet<>();
        for (StepFactory step : setup.steps()) {
            for (ModelType<?> model : step.descriptor().models()) {
                if (setup.store().schema().find(model.name()).isPresent()) {
                    switch (step.descriptor().kind()) {
                        case SYNC -> {
                            add(model.name(), StoreQuery.Kind.DIRTY_OBJECTS, keys);
                            add(model.name(), StoreQuery.Kind.DELETED_OBJECTS, keys);
                        }
                        case POLICY -> {
                            add(model.name(), StoreQuery.Kind.DIRTY_POLICIES, keys);
                            add(model.name(), StoreQuery.Kind.DELETED_POLICIES, keys);
                        }
                        case PULL, EVENT, WATCHER -> {}
                    }
                }
            }
        }
        return keys;
    }

    private void add(String model, StoreQuery.Kind kind, Set<ObjectKey> keys) {
        @Nullable String next = null;
        try {
            do {
                Page page = setup.store().read(new StoreQuery(model, kind, List.of(), PAGE, next));
                page.rows().stream().map(Row::key).forEach(keys::add);
                next = page.nextPageToken();
            } while (next != null);
        } catch (StoreInternalException e) {
            if (!RemoteTrouble.isAboutObjects(e)) {
                throw e;
            }
            // Its feed has told of it; the other models are looked at all the same.
            setting.log().debug("Not all of a model could be looked at", Map.of("e", String.valueOf(e.getMessage())));
        }
    }

    @Override
    public boolean isQuiet() {
        return activity.isQuiet();
    }

    @Override
    public void awaitQuiet() throws InterruptedException {
        activity.awaitQuiet();
    }

    @Override
    public List<WaitingObject> waiting() {
        Reasons reasons = new Reasons(clock, dispatcher.isBlind());
        List<WaitingObject> due = dispatcher.reading(
                () -> dispatcher.due().stream().map(reasons::of).toList());
        return Stream.concat(due.stream(), watches.waiting().stream())
                .sorted(Comparator.comparing(WaitingObject::key).thenComparing(WaitingObject::reason))
                .toList();
    }

    @Override
    public boolean isConnected() {
        return pump.isWhole() && watches.isWhole();
    }

    @Override
    public void close() {
        synchronized (this) {
            if (closed) {
                return;
            }
            closed = true;
            if (resyncTimer != null) {
                resyncTimer.cancel();
            }
        }
        pulls.forEach(PullLoop::close);
        pump.close();
        watches.close();
        dispatcher.close();
        Scheduler.Timer patience = setup.scheduler().schedule(setup.options().stopGrace(), this::interrupt);
        try {
            activity.awaitQuiet();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        patience.cancel();
        // Those that hang were not waited for.
        interrupts.all();
    }

    private void interrupt() {
        setting.log().warn("Steps still run; they are interrupted", Map.of("running", interrupts.running()));
        interrupts.all();
        setup.scheduler().schedule(setup.options().stopGrace(), this::giveUp);
    }

    private void giveUp() {
        if (!activity.isQuiet()) {
            setting.log().error("Steps don't stop; they are left alone", Map.of("running", interrupts.running()), null);
            activity.giveUp();
        }
    }
}
