package dev.xproto.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.xproto.store.sql.DatabaseAddress;
import dev.xproto.store.sql.H2Dialect;
import dev.xproto.sync.model.Row;
import dev.xproto.sync.store.StoreUnavailableException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk without room: writers are told, what was acknowledged is there, and it goes on once there is room again. */
class NoRoomTest {
    @TempDir
    private Path folder;

    @AfterEach
    void makeRoom() {
        FullDisk.FULL.set(false);
    }

    @Test
    void h2() {
        FullDisk.register();
        DatabaseAddress address = new DatabaseAddress(
                "jdbc:h2:fulldisk:" + folder.resolve("core") + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE",
                "",
                "",
                new H2Dialect(false, folder.resolve("core.mv.db")),
                "the disk",
                Duration.ofSeconds(2));
        try (StoreUnderTest place = new StoreUnderTest(address, () -> {})) {
            StoreFixture store =
                    new StoreFixture(place.open(new ManualClock(), List.of()).store());
            Row row = store.service("acknowledged");

            FullDisk.FULL.set(true);
            assertThatThrownBy(() -> store.service("refused"))
                    .isInstanceOf(StoreUnavailableException.class)
                    .hasMessageContaining("No space left");
            FullDisk.FULL.set(false);

            assertThat(store.get(row.key()).get("name")).isEqualTo("acknowledged");
            assertThat(store.service("after").get("name")).isEqualTo("after");
            StoreFixture again =
                    new StoreFixture(place.reopen(new ManualClock()).store());
            assertThat(again.all("Service"))
                    .extracting(service -> service.get("name"))
                    .contains("acknowledged", "after");
        }
    }

    @Test
    void postgres() throws Exception {
        try (StoreUnderTest place = Engine.POSTGRES.with(new ManualClock(), TestModels.ALL);
                Connection server = DriverManager.getConnection(place.address().url());
                Statement statement = server.createStatement()) {
            StoreFixture store = new StoreFixture(place.core().store());
            statement.execute("""
                    CREATE FUNCTION no_room() RETURNS trigger LANGUAGE plpgsql AS $$
                    BEGIN RAISE EXCEPTION 'could not extend file' USING ERRCODE = 'disk_full'; END $$""");
            statement.execute("CREATE TRIGGER no_room BEFORE INSERT ON x_feed EXECUTE FUNCTION no_room()");

            assertThatThrownBy(() -> store.service("refused"))
                    .isInstanceOf(StoreUnavailableException.class)
                    .hasMessageContaining("could not extend file");

            statement.execute("DROP TRIGGER no_room ON x_feed");
            store.service("after");
            assertThat(store.all("Service"))
                    .extracting(service -> service.get("name"))
                    .containsExactly("after");
        }
    }
}
