package dev.xproto.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.xproto.sync.model.Row;
import dev.xproto.sync.spi.Core;
import dev.xproto.sync.spi.ModelStoreProvider;
import dev.xproto.sync.spi.ModelStoreProvider.ConnectRequest;
import dev.xproto.sync.spi.Onboarding.LoadRequest;
import dev.xproto.sync.store.AccessDeniedException;
import dev.xproto.sync.store.Cursor;
import dev.xproto.sync.store.InvalidObjectException;
import dev.xproto.sync.store.StoreUnavailableException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedCoreProviderTest {
    private final ManualClock clock = new ManualClock();
    private final EmbeddedCoreProvider provider = new EmbeddedCoreProvider();

    @TempDir
    private Path folder;

    private Core connect(String user, String password) {
        return provider.connect(new ConnectRequest("embedded", user, password, folder.resolve("data"), clock));
    }

    @Test
    void isFoundByTheServiceLoader() {
        assertThat(ServiceLoader.load(ModelStoreProvider.class))
                .anyMatch(found -> found instanceof EmbeddedCoreProvider && found.serves("embedded"));
        assertThat(provider.serves("localhost:50051")).isFalse();
    }

    @Test
    void keepsObjectsModelsClockAndFeedBetweenStarts() {
        Row row;
        Cursor cursor;
        try (Core core = connect("admin@example.org", "secret")) {
            core.onboarding().load(new LoadRequest("test", "1.0.0", "", TestModels.ALL));
            StoreFixture store = new StoreFixture(core.store());
            row = store.create("HelloService", "name", "h", "hello_from", "x");
            try (FeedProbe probe = FeedProbe.watch(core.store(), null)) {
                cursor = probe.snapshot().cursor();
            }
            store.update(row, "hello_from", "y");
        }
        clock.move(Duration.ofDays(-30));
        try (Core core = connect("admin@example.org", "secret")) {
            StoreFixture store = new StoreFixture(core.store());
            Row read = store.get(row.key());
            assertThat(read.get("hello_from")).isEqualTo("y");
            try (FeedProbe probe = FeedProbe.watch(core.store(), cursor)) {
                assertThat(probe.change().change().key()).isEqualTo(row.key());
            }
            assertThat((Instant) store.update(read).get("updated")).isAfter((Instant) read.get("updated"));
            assertThat(core.onboarding()
                            .load(new LoadRequest("test", "1.0.0", "", TestModels.ALL))
                            .changed())
                    .isFalse();
            assertThat(store.all("User")).hasSize(1);
        }
    }

    @Test
    void makesTheFirstCallerTheAdministratorAndChecksLaterOnes() {
        try (Core core = connect("admin@example.org", "a:secret")) {
            assertThat(core.version()).matches("\\d+\\.\\d+\\.\\d+(-SNAPSHOT)?");
        }
        assertThatThrownBy(() -> connect("admin@example.org", "hunter2"))
                .isInstanceOf(AccessDeniedException.class)
                .hasMessageNotContaining("hunter2");
        assertThatThrownBy(() -> connect("stranger@example.org", "a:secret")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> connect("", "")).isInstanceOf(AccessDeniedException.class);
        connect("admin@example.org", "a:secret").close();
    }

    @Test
    void startsAgainAfterAFirstCallerWhoseNameWontDo() {
        assertThatThrownBy(() -> connect("admin", "secret"))
                .isInstanceOf(InvalidObjectException.class)
                .hasMessageContaining("e-mail");
        connect("admin@example.org", "secret").close();
    }

    @Test
    void sharesOneFolderInsideOneProcess() {
        try (Core one = connect("admin@example.org", "secret");
                Core other = connect("admin@example.org", "secret")) {
            Row row = new StoreFixture(one.store()).service("s");
            assertThat(new StoreFixture(other.store()).find(row.key())).isNotNull();
        }
    }

    @Test
    void saysWhyAFolderWontDo() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "x");
        ConnectRequest request = new ConnectRequest("embedded", "a@b", "c", file.resolve("data"), clock);
        assertThatThrownBy(() -> provider.connect(request))
                .isInstanceOf(StoreUnavailableException.class)
                .hasMessageContaining("data folder");
        ConnectRequest semicolon = new ConnectRequest("embedded", "a@b", "c", folder.resolve("a;INIT=x"), clock);
        assertThatThrownBy(() -> provider.connect(semicolon))
                .isInstanceOf(StoreUnavailableException.class)
                .hasMessageContaining("`;`");
    }

    @Test
    void keepsNothingWithoutAFolder() {
        ConnectRequest request = new ConnectRequest("embedded", "admin@example.org", "secret", null, clock);
        try (Core one = provider.connect(request);
                Core other = provider.connect(request)) {
            new StoreFixture(one.store()).service("s");
            assertThat(new StoreFixture(other.store()).all("Service")).isEqualTo(List.of());
        }
    }
}
