package dev.xproto.store;

import com.google.auto.service.AutoService;
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
        CoreStorage storage = request.dataDir() == null
                ? new CoreStorage.Memory()
                : new CoreStorage.Folder(request.dataDir(), Durability.PROCESS);
        return EmbeddedCore.open(storage, request.username(), request.password(), request.clock());
    }
}
