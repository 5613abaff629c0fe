package dev.xproto.server;

import dev.xproto.server.backup.RestoreOrder;
import dev.xproto.server.backup.RestoreOutcome;
import dev.xproto.server.config.CoreSettings;
import dev.xproto.store.CoreStorage;
import dev.xproto.store.DataCopy;
import dev.xproto.sync.store.StoreException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Serves until it is told to end, with a break whenever a backup is to be brought back. Belongs to one thread. */
final class Service {
    private final CoreSettings settings;
    private final InstantSource clock;
    private final Ending ending;
    private final PrintStream out;
    private @Nullable RestoreOutcome restored;

    /** The data that there were before the last backup was brought back, while nobody has seen the new ones work. */
    private @Nullable Path before;

    Service(CoreSettings settings, InstantSource clock, Ending ending, PrintStream out) {
        this.settings = settings;
        this.clock = clock;
        this.ending = ending;
        this.out = out;
    }

    /**
     * Serves.
     *
     * @throws IOException a port is taken, a folder can't be made, or a certificate can't be read
     * @throws StoreException the store can't be opened
     */
    void run() throws IOException, InterruptedException {
        Optional<RestoreOrder> next = serve();
        while (next.isPresent()) {
            bringBack(next.get());
            next = serve();
        }
        out.println("stopped");
    }

    private Optional<RestoreOrder> serve() throws IOException, InterruptedException {
        try (ServingCore core = start()) {
            core.addresses().forEach(address -> out.println("serving gRPC on " + address));
            core.httpAddresses().forEach(address -> out.println("serving HTTP on " + address));
            out.println("ready");
            return ending.await();
        }
    }

    private ServingCore start() throws IOException {
        try {
            return ServingCore.start(settings, clock, this::ordered, restored);
        } catch (StoreException | IOException e) {
            Path old = before;
            RestoreOutcome outcome = restored;
            if (old == null || outcome == null) {
                throw e;
            }
            DataCopy.putBack(folder().path(), old);
            String why = "no core starts on it, so the data are the old ones again: " + e.getMessage();
            restored = new RestoreOutcome(outcome.order(), why);
            return ServingCore.start(settings, clock, this::ordered, restored);
        } finally {
            before = null;
            restored = null;
        }
    }

    private void ordered(RestoreOrder order) throws IOException {
        if (!(settings.storage() instanceof CoreStorage.Folder)) {
            throw new IOException("only a core in a folder brings backups back; use the tools of its database");
        }
        ending.restore(order);
    }

    private CoreStorage.Folder folder() {
        return (CoreStorage.Folder) settings.storage();
    }

    private void bringBack(RestoreOrder order) {
        out.println("bringing back " + order.backup());
        try {
            Path data = folder().path();
            Path aside = DataCopy.bringBack(data, order.backup());
            before = aside.equals(data) ? null : aside;
            restored = new RestoreOutcome(order, null);
        } catch (IOException e) {
            restored = new RestoreOutcome(order, Objects.toString(e.getMessage(), "the file can't be read"));
        }
    }
}
