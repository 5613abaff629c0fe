package dev.xproto.store;

import dev.xproto.store.engine.Accounts;
import dev.xproto.store.engine.CoreEngine;
import dev.xproto.store.engine.StoreSession;
import dev.xproto.store.keep.ServiceFileTable;
import dev.xproto.store.keep.SessionTable;
import dev.xproto.store.onboard.CoreModels;
import dev.xproto.store.onboard.Loader;
import dev.xproto.store.security.Caller;
import dev.xproto.store.tosca.ToscaEngine;
import dev.xproto.sync.spi.Onboarding.ModelFile;
import dev.xproto.sync.spi.Recipes;
import dev.xproto.sync.store.StoreException;
import java.nio.file.Path;
import java.sql.DatabaseMetaData;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/**
 * A core for those who put a network before it: they know many callers, and say at each call who it is. Safe for use by
 * many threads.
 */
public final class ServedCore implements AutoCloseable {
    private final OpenCores.Shared shared;
    private final SessionTable sessions;
    private final ServiceFileTable serviceFiles;

    private ServedCore(OpenCores.Shared shared, InstantSource clock) {
        this.shared = shared;
        this.sessions = new SessionTable(engine().database(), clock);
        this.serviceFiles = new ServiceFileTable(engine().database());
    }

    /** Opens a core; a second one over the same folder shares it. */
    public static ServedCore open(CoreStorage storage, InstantSource clock) {
        OpenCores.Shared shared = OpenCores.acquire(storage, clock);
        try {
            return new ServedCore(shared, clock);
        } catch (RuntimeException e) {
            shared.release();
            throw e;
        }
    }

    /** Its heart: the database, the models of the moment, the clock. */
    public CoreEngine engine() {
        return shared.opening().engine();
    }

    /** Loads and unloads models, whoever asks. */
    public Loader loader() {
        return shared.opening().loader();
    }

    /** Users. */
    public Accounts accounts() {
        return new Accounts(engine());
    }

    /** The store, as that caller sees it. */
    public StoreSession store(Caller caller) {
        return new StoreSession(engine(), caller);
    }

    /** Runs recipes in that caller's name. */
    public Recipes recipes(Caller caller) {
        CoreEngine engine = engine();
        return new ToscaEngine(() -> engine.catalog().graph(), store(caller), engine.recipeTurn());
    }

    /** Who is logged in. */
    public SessionTable sessions() {
        return sessions;
    }

    /** What services sent along with their models. */
    public ServiceFileTable serviceFiles() {
        return serviceFiles;
    }

    /** The texts of all models, the core's own first. */
    public List<ModelFile> modelFiles() {
        List<ModelFile> files = new ArrayList<>(CoreModels.ofClassPath().files());
        loader().services().forEach(service -> files.addAll(service.files()));
        return files;
    }

    /**
     * Writes everything that is committed at this moment into one file, while others read and write.
     *
     * @param target doesn't exist yet
     * @throws UnsupportedOperationException the core isn't kept in a folder
     */
    public void backUp(Path target) {
        DataCopy.write(engine().database(), target);
    }

    /** How the database fares, asked now. */
    public DatabaseState databaseState() {
        try {
            return engine().database().read(connection -> {
                DatabaseMetaData data = connection.getMetaData();
                String version = data.getDatabaseMajorVersion() + "." + data.getDatabaseMinorVersion();
                return new DatabaseState(data.getDatabaseProductName(), version, true);
            });
        } catch (StoreException e) {
            return new DatabaseState("", "Unknown", false);
        }
    }

    /** Ends all watches and lets go of the database, unless others share it. */
    @Override
    public void close() {
        shared.release();
    }
}
