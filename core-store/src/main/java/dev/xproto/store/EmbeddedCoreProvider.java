package dev.xproto.store;

import com.google.auto.service.AutoService;
import dev.xproto.store.engine.Accounts;
import dev.xproto.store.security.Caller;
import dev.xproto.sync.spi.Core;
import dev.xproto.sync.spi.ModelStoreProvider;

/**
 * The core in this process, behind the endpoint {@code embedded}. The very first caller of a data folder becomes its
 * administrator.
 */
@AutoService(ModelStoreProvider.class)
public final class EmbeddedCoreProvider implements ModelStoreProvider {
    /** The endpoint. */
    public static final String ENDPOINT = "embedded";

    /** For {@link java.util.ServiceLoader}. */
    public EmbeddedCoreProvider() {}

    @Override
    public boolean serves(String endpoint) {
        return endpoint.equals(ENDPOINT);
    }

    @Override
    public Core connect(ConnectRequest request) {
        OpenCores.Shared shared = OpenCores.acquire(request.dataDir(), request.clock());
        try {
            Caller caller = caller(new Accounts(shared.opening().engine()), request);
            return new EmbeddedCore(shared.opening().engine(), shared.opening().loader(), caller, shared::release);
        } catch (RuntimeException e) {
            shared.release();
            throw e;
        }
    }

    private static Caller caller(Accounts accounts, ConnectRequest request) {
        return accounts.isEmpty()
                ? accounts.bootstrap(request.username(), request.password())
                : accounts.logIn(request.username(), request.password());
    }
}
