package dev.xproto.store;

import dev.xproto.store.engine.Accounts;
import dev.xproto.store.onboard.CoreModels;
import dev.xproto.store.onboard.CoreOpening;
import dev.xproto.store.onboard.CoreVersion;
import dev.xproto.store.security.Caller;
import dev.xproto.store.security.Entropy;
import dev.xproto.store.sql.Database;
import dev.xproto.store.sql.DatabaseAddress;
import dev.xproto.sync.spi.Onboarding.LoadRequest;
import dev.xproto.sync.spi.Onboarding.ModelFile;
import dev.xproto.sync.spi.Scheduler;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cores that live in memory and are gone when closed: for tests. Each has an administrator, who is logged in. */
public final class InMemoryCore {
    /** The administrator's e-mail address. */
    public static final String ADMIN_EMAIL = "admin@localhost";

    /** The administrator's password. */
    public static final String ADMIN_PASSWORD = "in-memory";

    private static final String SERVICE = "test";

    private InMemoryCore() {}

    /**
     * A core with those models on top of the core models. Deleted objects stay until {@link EmbeddedCore#reap} is called.
     *
     * @param models xproto files; none for the core models alone
     */
    public static EmbeddedCore open(InstantSource clock, List<ModelFile> models) {
        return open(clock, null, models);
    }

    /** The same, but deleted objects go by themselves, when the scheduler's time comes. */
    public static EmbeddedCore open(Scheduler scheduler, List<ModelFile> models) {
        return open(scheduler.clock(), scheduler, models);
    }

    private static EmbeddedCore open(InstantSource clock, @Nullable Scheduler scheduler, List<ModelFile> models) {
        Database database = new Database(address());
        CoreOpening opening = CoreOpening.open(database, clock, CoreModels.ofClassPath(), CoreVersion.get());
        Caller admin = new Accounts(opening.engine()).bootstrap(ADMIN_EMAIL, ADMIN_PASSWORD);
        if (!models.isEmpty()) {
            opening.loader().load(new LoadRequest(SERVICE, "1.0.0", "", models));
        }
        if (scheduler != null) {
            ReapSchedule.start(opening.engine(), scheduler);
        }
        return new EmbeddedCore(opening.engine(), opening.loader(), admin, opening.engine()::close);
    }

    static DatabaseAddress address() {
        return DatabaseAddress.h2Memory(Entropy.uuid());
    }
}
