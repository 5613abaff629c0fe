package dev.xproto.store;

import dev.xproto.sync.spi.ModelStoreProvider.ConnectRequest;
import dev.xproto.sync.spi.Onboarding.LoadRequest;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class H2FileStoreTest extends ModelStoreContract {
    @TempDir
    private Path folder;

    @Override
    EmbeddedCore open(ManualClock clock) {
        EmbeddedCore core = (EmbeddedCore) new EmbeddedCoreProvider()
                .connect(new ConnectRequest(
                        EmbeddedCoreProvider.ENDPOINT, "admin@example.org", "secret", folder, clock));
        core.onboarding().load(new LoadRequest("test", "1.0.0", "", TestModels.ALL));
        return core;
    }
}
