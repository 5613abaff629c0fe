package dev.xproto.store;

import dev.xproto.store.engine.Accounts;
import dev.xproto.store.onboard.CoreModels;
import dev.xproto.store.onboard.CoreOpening;
import dev.xproto.store.onboard.CoreVersion;
import dev.xproto.store.security.Caller;
import dev.xproto.store.sql.Database;
import dev.xproto.store.sql.DatabaseAddress;
import dev.xproto.sync.spi.Onboarding.LoadRequest;
import dev.xproto.sync.spi.Onboarding.ModelFile;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A database of a test's own, and the core in it, which can be closed and opened again. Nothing is reaped by itself. */
public final class StoreUnderTest implements AutoCloseable {
    private final DatabaseAddress address;
    private final Runnable remove;
    private @Nullable EmbeddedCore core;

    StoreUnderTest(DatabaseAddress address, Runnable remove) {
        this.address = address;
        this.remove = remove;
    }

    /** Opens the core; the first time, with an administrator and those models on top of the core models. */
    EmbeddedCore open(InstantSource clock, List<ModelFile> models) {
        EmbeddedCore opened = another(clock, models);
        core = opened;
        return opened;
    }

    /** Another core in the same database, as another process would have it; only where the engine allows it. */
    EmbeddedCore another(InstantSource clock, List<ModelFile> models) {
        Database database = new Database(address);
        try {
            CoreOpening opening = CoreOpening.open(database, clock, CoreModels.ofClassPath(), CoreVersion.get());
            Accounts accounts = new Accounts(opening.engine());
            Caller admin = accounts.isEmpty()
                    ? accounts.bootstrap(InMemoryCore.ADMIN_EMAIL, InMemoryCore.ADMIN_PASSWORD)
                    : accounts.logIn(InMemoryCore.ADMIN_EMAIL, InMemoryCore.ADMIN_PASSWORD);
            if (!models.isEmpty()) {
                opening.loader().load(new LoadRequest("test", "1.0.0", "", models));
            }
            return new EmbeddedCore(opening.engine(), opening.loader(), admin, opening.engine()::close);
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    /** Closes the core and opens it again; a database in memory is empty then. */
    EmbeddedCore reopen(InstantSource clock) {
        core().close();
        return open(clock, List.of());
    }

    EmbeddedCore core() {
        return Objects.requireNonNull(core, "no core was opened");
    }

    /** Where it is. */
    public DatabaseAddress address() {
        return address;
    }

    @Override
    public void close() {
        if (core != null) {
            core.close();
        }
        remove.run();
    }
}
