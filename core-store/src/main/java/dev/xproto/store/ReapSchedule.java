package dev.xproto.store;

import dev.xproto.store.engine.CoreEngine;
import dev.xproto.store.save.BaseFields;
import dev.xproto.sync.spi.Scheduler;
import dev.xproto.sync.store.Change;
import dev.xproto.sync.store.StoreException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * When deleted objects are removed for good: at once when a synchronizer says that it is done, and after a while when
 * nobody asked to see them to go, so that policies can look at them. Woken by changes; nothing runs while nothing happens.
 */
final class ReapSchedule {
    /** How long policies have at least, and at most twice that, to look at a deleted object that nobody asked to keep. */
    static final Duration GRACE = Duration.ofSeconds(5);

    private static final Logger LOG = LoggerFactory.getLogger(ReapSchedule.class);

    private final CoreEngine engine;
    private final Scheduler scheduler;

    /** Whether a look is due that hasn't begun: it sees what changes until then, so one is enough for all of that. */
    private final AtomicBoolean soon = new AtomicBoolean();

    /** The same of a look after the grace: what was marked too late for it is seen waiting, and waits for the next. */
    private final AtomicBoolean later = new AtomicBoolean();

    private ReapSchedule(CoreEngine engine, Scheduler scheduler) {
        this.engine = engine;
        this.scheduler = scheduler;
    }

    /** Watches over the engine's deleted objects from now on. */
    static void start(CoreEngine engine, Scheduler scheduler) {
        ReapSchedule schedule = new ReapSchedule(engine, scheduler);
        engine.observe(schedule::changed);
        schedule.pass();
    }

    private void changed(List<Change> changes) {
        boolean marked = false;
        boolean released = false;
        for (Change change : changes) {
            marked |= change.kind() == Change.Kind.DELETED;
            released |= change.kind() == Change.Kind.UPDATED && releases(change);
        }
        if (released) {
            look(soon, Duration.ZERO);
        }
        if (marked) {
            look(later, GRACE);
        }
    }

    private static boolean releases(Change change) {
        return change.fields().contains(BaseFields.NEED_REAP)
                || change.fields().contains(BaseFields.NEED_DELETE)
                || change.fields().contains(BaseFields.NEED_DELETE_POLICY);
    }

    private void look(AtomicBoolean due, Duration delay) {
        if (due.compareAndSet(false, true)) {
            scheduler.schedule(delay, () -> {
                due.set(false);
                pass();
            });
        }
    }

    private void pass() {
        try {
            if (engine.reap(GRACE).waiting()) {
                look(later, GRACE);
            }
        } catch (StoreException e) {
            LOG.warn("Deleted objects could not be removed; trying again in {}", GRACE, e);
            look(later, GRACE);
        }
    }
}
