package dev.xproto.store;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.xproto.sync.store.StoreUnavailableException;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Killed under load: what was acknowledged is there, no batch is half there, and the store opens. */
class KillTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"process", "fsync"})
    void h2LosesNothingThatWasAcknowledged(String durability) throws Exception {
        int kills =
                durability.equals("fsync") ? 1 + Slaughter.KILLS / 5 : Slaughter.KILLS; // the same but for a wait more
        new Slaughter(durability, folder.toString(), kills, new Slaughter.Victim() {
                    @Override
                    public void kill(Process writer) {
                        assertInUse();
                        writer.toHandle().destroyForcibly();
                    }

                    @Override
                    public void revive() {}
                })
                .run();
    }

    /** A second process is told that the folder is taken. */
    private void assertInUse() {
        CoreStorage storage = new CoreStorage.Folder(folder, Durability.PROCESS);
        assertThatThrownBy(() -> EmbeddedCore.open(storage, "admin@example.org", "secret", InstantSource.system()))
                .isInstanceOf(StoreUnavailableException.class)
                .hasMessageContaining("in use by another process");
    }

    @Test
    void postgresLosesNothingThatWasAcknowledged() throws Exception {
        try (DurableServer server = new DurableServer(folder.resolve("data"))) {
            new Slaughter("postgres", server.url(), Slaughter.KILLS, server).run();
        }
    }

    /** A server that does wait for its disk, and can be killed with all its processes. */
    private static final class DurableServer implements Slaughter.Victim, AutoCloseable {
        private final Path data;
        private EmbeddedPostgres server;

        DurableServer(Path data) throws IOException {
            this.data = data;
            this.server = start(0);
        }

        private EmbeddedPostgres start(int port) throws IOException {
            return EmbeddedPostgres.builder()
                    .setDataDirectory(data)
                    .setCleanDataDirectory(false)
                    .setPort(port)
                    .setServerConfig("fsync", "on")
                    .setServerConfig("recovery_init_sync_method", "syncfs") // one wait for the disk, not one a file
                    .start();
        }

        String url() {
            return server.getJdbcUrl("postgres", "postgres");
        }

        @Override
        public void kill(Process writer) {
            try {
                long pid = Long.parseLong(Files.readAllLines(data.resolve("postmaster.pid"))
                        .get(0)
                        .strip());
                ProcessHandle postmaster = ProcessHandle.of(pid).orElseThrow();
                List<ProcessHandle> children = postmaster.descendants().toList();
                postmaster.destroyForcibly();
                children.forEach(ProcessHandle::destroyForcibly);
                postmaster.onExit().get(30, TimeUnit.SECONDS);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (Exception e) {
                throw new AssertionError("the server can't be killed", e);
            }
        }

        @Override
        public void revive() {
            try {
                int port = server.getPort();
                server.close(); // finds nobody to stop, and lets go of the folder
                server = start(port);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void close() throws IOException {
            server.close();
        }
    }
}
