package dev.xproto.store;

import dev.xproto.store.engine.Accounts;
import dev.xproto.store.engine.CoreEngine;
import dev.xproto.store.engine.StoreSession;
import dev.xproto.store.onboard.CoreVersion;
import dev.xproto.store.onboard.Loader;
import dev.xproto.store.security.Caller;
import dev.xproto.store.tosca.ToscaEngine;
import dev.xproto.sync.spi.Core;
import dev.xproto.sync.spi.Onboarding;
import dev.xproto.sync.spi.Recipes;
import dev.xproto.sync.store.ModelStore;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** A core in this process, as one caller sees it. Safe for use by many threads. */
public final class EmbeddedCore implements Core {
    private final CoreEngine engine;
    private final Loader loader;
    private final Caller caller;
    private final Runnable release;
    private final StoreSession store;
    private final AtomicBoolean closed = new AtomicBoolean();

    /**
     * A caller's view.
     *
     * @param release lets go of the engine; called once
     */
    EmbeddedCore(CoreEngine engine, Loader loader, Caller caller, Runnable release) {
        this.engine = engine;
        this.loader = loader;
        this.caller = caller;
        this.release = release;
        this.store = new StoreSession(engine, caller);
    }

    /**
     * Opens a core and logs in; the very first caller of a storage becomes its administrator. Two callers of one folder share
     * a core.
     *
     * @param password in clear
     * @param clock the time
     * @throws dev.xproto.sync.store.StoreException it can't be opened, or refuses the caller
     */
    public static EmbeddedCore open(CoreStorage storage, String username, String password, InstantSource clock) {
        OpenCores.Shared shared = OpenCores.acquire(storage, clock);
        try {
            Accounts accounts = new Accounts(shared.opening().engine());
            Caller caller =
                    accounts.isEmpty() ? accounts.bootstrap(username, password) : accounts.logIn(username, password);
            return new EmbeddedCore(shared.opening().engine(), shared.opening().loader(), caller, shared::release);
        } catch (RuntimeException e) {
            shared.release();
            throw e;
        }
    }

    @Override
    public ModelStore store() {
        return store;
    }

    @Override
    public Onboarding onboarding() {
        return new AdminOnboarding(loader, new Accounts(engine), caller);
    }

    @Override
    public Recipes recipes() {
        return new ToscaEngine(() -> engine.catalog().graph(), store, engine.recipeTurn());
    }

    @Override
    public String version() {
        return CoreVersion.get();
    }

    /**
     * Removes deleted objects for good that nobody needs any more, however short they have been deleted. Where the core has
     * a scheduler, this happens by itself.
     *
     * @return how many went
     */
    public int reap() {
        return engine.reap(java.time.Duration.ZERO).count();
    }

    /** Lets the feed keep so many entries instead of a hundred thousand; looked at every thousand entries. */
    void retainFeed(long entries) {
        engine.retain(entries);
    }

    /** The policy that guards a model's objects; null for none. */
    @Nullable
    String policyOf(String model) {
        return engine.catalog().get(model).policyName();
    }

    /** The store, as another caller sees it. */
    ModelStore sessionOf(Caller other) {
        return new StoreSession(engine, other);
    }

    /** Ends this caller's watches; the last one to leave closes the database. */
    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            store.close();
            release.run();
        }
    }
}
