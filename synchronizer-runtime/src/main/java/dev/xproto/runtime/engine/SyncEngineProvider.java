package dev.xproto.runtime.engine;

import com.google.auto.service.AutoService;
import dev.xproto.sync.spi.Engine;
import dev.xproto.sync.spi.EngineProvider;
import dev.xproto.sync.spi.EngineSetup;

/** Makes {@link SyncEngine}s. */
@AutoService(EngineProvider.class)
public final class SyncEngineProvider implements EngineProvider {
    /** For {@link java.util.ServiceLoader}. */
    public SyncEngineProvider() {}

    @Override
    public Engine create(EngineSetup setup) {
        return new SyncEngine(setup);
    }
}
