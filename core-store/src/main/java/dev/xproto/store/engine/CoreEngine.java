package dev.xproto.store.engine;

import dev.xproto.store.catalog.Catalog;
import dev.xproto.store.feed.CommitSignal;
import dev.xproto.store.feed.Feed;
import dev.xproto.store.feed.Watch;
import dev.xproto.store.save.DefaultFunctions;
import dev.xproto.store.save.Reaper;
import dev.xproto.store.save.SaveContext;
import dev.xproto.store.save.SavePipeline;
import dev.xproto.store.security.Caller;
import dev.xproto.store.sql.Database;
import dev.xproto.store.sql.SqlWork;
import dev.xproto.store.time.HybridClock;
import dev.xproto.sync.model.Row;
import dev.xproto.sync.store.Batch;
import dev.xproto.sync.store.Change;
import dev.xproto.sync.store.Origin;
import dev.xproto.sync.store.StoreException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One database, the models that it has at the moment, and everything that happens to its objects. Knows no callers but
 * those that it is told of: {@link StoreSession} is what one of them sees. Safe for use by many threads.
 */
public final class CoreEngine implements AutoCloseable {
    /** How many entries the feed keeps: who falls further behind starts again from a snapshot. */
    static final long RETENTION = 100_000;

    private static final long COMPACTED_EVERY = 1_000;
    private static final Duration FOREIGN_COMMITS = Duration.ofSeconds(5);
    private static final Logger LOG = LoggerFactory.getLogger(CoreEngine.class);

    private final Database database;
    private final HybridClock clock;
    private final Feed feed;
    private final SavePipeline pipeline;
    private final CommitSignal signal = new CommitSignal();
    private final Lock recipeTurn = new ReentrantLock();
    private final Set<Watch> watches = ConcurrentHashMap.newKeySet();
    private final AtomicLong appended = new AtomicLong();
    private volatile Catalog catalog;
    private volatile long retention = RETENTION;
    private volatile Consumer<List<Change>> observer = changes -> {};

    /** An engine over a database that holds that catalog's tables. */
    public CoreEngine(Database database, HybridClock clock, Feed feed, DefaultFunctions functions, Catalog catalog) {
        this.database = database;
        this.clock = clock;
        this.feed = feed;
        this.pipeline = new SavePipeline(functions);
        this.catalog = catalog;
    }

    /** The database. */
    public Database database() {
        return database;
    }

    /** The models of this moment. */
    public Catalog catalog() {
        return catalog;
    }

    /** From now on there are other models, whose tables exist. Call it while writers are kept out. */
    public void swap(Catalog next) {
        catalog = next;
    }

    /** Held by whoever runs a recipe: recipes look for objects and then make what they don't find. */
    public Lock recipeTurn() {
        return recipeTurn;
    }

    /** The store's clock. */
    public HybridClock clock() {
        return clock;
    }

    /** Is told of what was committed, by the committing thread; must return at once. */
    public void observe(Consumer<List<Change>> listener) {
        observer = listener;
    }

    /** Lets the feed keep so many entries instead; looked at every thousand entries. */
    public void retain(long entries) {
        retention = entries;
    }

    /** Commits a batch for a caller. */
    public List<Row> commit(Batch batch, Caller caller) {
        return change(batch.origin(), caller, context -> pipeline.run(batch, context));
    }

    /**
     * Removes deleted objects that nobody needs any more.
     *
     * @param grace how long objects that nobody has to see to stay
     */
    public Reaper.Outcome reap(Duration grace) {
        return change(
                Origin.USER,
                Caller.CORE,
                context -> Reaper.reap(context, context.moment().minus(grace)));
    }

    /** Runs what a change of models does to objects, in one transaction, and tells of it. Call it while writers are kept out. */
    public void restructure(SqlWork<List<Change>> work) {
        change(Origin.USER, Caller.CORE, context -> {
            work.run(context.connection()).forEach(context::report);
            return true;
        });
    }

    /**
     * What changes objects, inside a writing transaction.
     *
     * @param <T> what it answers
     */
    private interface Work<T> {
        T run(SaveContext context) throws SQLException;
    }

    private <T> T change(Origin origin, Caller caller, Work<T> work) {
        Outcome<T> outcome = database.write(
                connection -> inside(connection, origin, caller, work), done -> feed.committed(done.transaction()));
        int count = outcome.changes().size();
        if (count > 0) {
            signal.commit();
            observer.accept(outcome.changes());
            compactAfter(count);
        }
        return outcome.answer();
    }

    private void compactAfter(int count) {
        long total = appended.addAndGet(count);
        if (total / COMPACTED_EVERY != (total - count) / COMPACTED_EVERY) {
            try {
                database.write(connection -> {
                    feed.compact(connection, retention);
                    return true;
                });
            } catch (StoreException e) {
                LOG.warn("The feed could not be compacted; trying again after {} more entries", COMPACTED_EVERY, e);
            }
        }
    }

    private record Outcome<T>(T answer, List<Change> changes, long transaction) {}

    private <T> Outcome<T> inside(Connection connection, Origin origin, Caller caller, Work<T> work)
            throws SQLException {
        Catalog models = catalog;
        SaveContext context = new SaveContext(
                connection,
                models,
                database.dialect(),
                clock,
                origin,
                caller,
                rows -> new PolicyGate(connection, models, database.dialect(), caller, rows));
        T answer = work.run(context);
        long transaction = feed.append(connection, context.changes(), context.moment());
        return new Outcome<>(answer, List.copyOf(context.changes()), transaction);
    }

    /** Reads in one transaction. */
    <T> T read(SqlWork<T> work) {
        return database.read(work);
    }

    /** Where writers run side by side, they may be other processes', whom nobody here hears of at once. */
    private Duration patience() {
        return database.dialect().writersRunTogether() ? FOREIGN_COMMITS : Duration.ZERO;
    }

    /** What watches read from. */
    Watch.Source source() {
        return new Watch.Source(database, feed, signal, this::catalog, patience());
    }

    void opened(Watch watch) {
        watches.add(watch);
    }

    void closed(Watch watch) {
        watches.remove(watch);
    }

    /** Ends all watches and lets go of the database. */
    @Override
    public void close() {
        List.copyOf(watches).forEach(Watch::close);
        database.close();
    }
}
