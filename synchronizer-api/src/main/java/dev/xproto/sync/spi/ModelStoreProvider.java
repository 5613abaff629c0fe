package dev.xproto.sync.spi;

import java.nio.file.Path;
import java.time.Duration;
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
     * @param transport the way to a core elsewhere
     */
    record ConnectRequest(
            String endpoint,
            String username,
            String password,
            @Nullable Path dataDir,
            InstantSource clock,
            Transport transport) {
        /** The usual way. */
        public ConnectRequest(
                String endpoint, String username, String password, @Nullable Path dataDir, InstantSource clock) {
            this(endpoint, username, password, dataDir, clock, Transport.USUAL);
        }

        @Override
        public String toString() {
            return "ConnectRequest[" + endpoint + " as " + username + "]";
        }
    }

    /**
     * The way to a core elsewhere.
     *
     * @param plaintext whether it goes without TLS, so that whoever listens reads everything, the password too
     * @param trusted a file of certificates, PEM, by which the core is trusted; null for those that Java trusts
     * @param timeout how long the core may take for an answer
     */
    record Transport(boolean plaintext, @Nullable Path trusted, Duration timeout) {
        /** TLS, by the certificates that Java trusts. */
        public static final Transport USUAL = new Transport(false, null, Duration.ofSeconds(30));
    }
}
