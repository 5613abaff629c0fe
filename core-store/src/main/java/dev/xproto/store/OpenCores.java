package dev.xproto.store;

import dev.xproto.store.onboard.CoreModels;
import dev.xproto.store.onboard.CoreOpening;
import dev.xproto.store.onboard.CoreVersion;
import dev.xproto.store.sql.Database;
import dev.xproto.store.sql.DatabaseAddress;
import dev.xproto.sync.store.StoreUnavailableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The embedded cores of this process: one for each data folder, shared by all who connect to it, because two would write
 * over each other.
 */
final class OpenCores {
    private static final Map<Path, Shared> BY_FOLDER = new HashMap<>();

    private OpenCores() {}

    /** An open core and how many use it. */
    static final class Shared {
        private final CoreOpening opening;
        private final StoreTimer timer;
        private final @Nullable Path folder;
        private int users = 1;

        private Shared(CoreOpening opening, StoreTimer timer, @Nullable Path folder) {
            this.opening = opening;
            this.timer = timer;
            this.folder = folder;
        }

        CoreOpening opening() {
            return opening;
        }

        void release() {
            synchronized (BY_FOLDER) {
                users--;
                if (users > 0) {
                    return;
                }
                if (folder != null) {
                    BY_FOLDER.remove(folder);
                }
                timer.close();
                opening.engine().close();
            }
        }
    }

    static Shared acquire(CoreStorage storage, InstantSource clock) {
        if (storage instanceof CoreStorage.Postgres postgres) {
            DatabaseAddress address = DatabaseAddress.postgres(postgres.url(), postgres.user(), postgres.password());
            return open(address.withPatience(postgres.patience()), null, clock);
        }
        return storage instanceof CoreStorage.Folder files
                ? acquire(files, clock)
                : open(InMemoryCore.address(), null, clock);
    }

    private static Shared acquire(CoreStorage.Folder files, InstantSource clock) {
        Path folder = folder(files.path());
        synchronized (BY_FOLDER) {
            Shared known = BY_FOLDER.get(folder);
            if (known != null) {
                known.users++;
                return known;
            }
            Shared opened = open(file(folder, files.durability()), folder, clock);
            BY_FOLDER.put(folder, opened);
            return opened;
        }
    }

    private static Shared open(DatabaseAddress address, @Nullable Path folder, InstantSource clock) {
        Database database = new Database(address);
        try {
            CoreOpening opening = CoreOpening.open(database, clock, CoreModels.ofClassPath(), CoreVersion.get());
            StoreTimer timer = new StoreTimer(clock);
            ReapSchedule.start(opening.engine(), timer);
            return new Shared(opening, timer, folder);
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    private static Path folder(Path dataDir) {
        try {
            return Files.createDirectories(dataDir).toRealPath();
        } catch (IOException e) {
            throw new StoreUnavailableException("can't make the data folder `" + dataDir + "`: " + e.getMessage(), e);
        }
    }

    private static DatabaseAddress file(Path folder, Durability durability) {
        String path = folder.resolve("core").toString();
        if (path.contains(";")) {
            throw new StoreUnavailableException(
                    "the data folder `" + folder + "` must not have a `;` in its name", null);
        }
        return DatabaseAddress.h2File(path, durability == Durability.FSYNC);
    }
}
