package dev.xproto.integration.remote;

import dev.xproto.store.ModelStoreContract;
import dev.xproto.store.TestModels;
import dev.xproto.sync.spi.Core;
import dev.xproto.sync.spi.Onboarding.LoadRequest;
import dev.xproto.sync.store.ModelStore;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

/** The contract of stores, kept by one behind gRPC. */
class RemoteStoreContractTest extends ModelStoreContract {
    @TempDir
    Path files;

    private @Nullable ServedTestCore served;
    private @Nullable Core core;

    @Override
    protected ModelStore open() throws IOException {
        ServedTestCore started = ServedTestCore.inMemory(files, clock);
        served = started;
        Core connected = started.connect();
        core = connected;
        connected.onboarding().load(new LoadRequest("test", "1.0.0", "", TestModels.ALL));
        return connected.store();
    }

    @Override
    protected void reap() {
        Objects.requireNonNull(served).serving().core().engine().reap(Duration.ZERO);
    }

    @AfterEach
    void stop() {
        if (core != null) {
            core.close();
        }
        if (served != null) {
            served.close();
        }
    }
}
