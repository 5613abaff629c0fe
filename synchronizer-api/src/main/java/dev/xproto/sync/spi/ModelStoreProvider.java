package dev.xproto.sync.spi;

import java.nio.file.Path;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/** Offers cores behind some kind of endpoint. Found by {@link java.util.ServiceLoader}. */
public interface ModelStoreProvider {
    /** Whether {@code accessor.endpoint} means this provider. */
    boolean serves(String endpoint);

    /**
     * Logs in.
     *
     * @throws dev.xproto.sync.store.StoreException it can't be reached, or refuses the caller
     */
    Core connect(ConnectRequest request);

    /**
     * How to log in.
     *
     * @param endpoint as configured
     * @param username the caller
     * @param password in clear
     * @param dataDir where an embedded core keeps its data; null keeps it in memory
     * @param clock the time
     */
    record ConnectRequest(
            String endpoint,
            String username,
            String password,
            @Nullable Path dataDir,
            InstantSource clock) {
        @Override
        public String toString() {
            return "ConnectRequest[" + endpoint + " as " + username + "]";
        }
    }
}
