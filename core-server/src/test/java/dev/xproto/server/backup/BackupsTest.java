package dev.xproto.server.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.xproto.store.CoreStorage;
import dev.xproto.store.DataCopy;
import dev.xproto.store.Durability;
import dev.xproto.store.ServedCore;
import dev.xproto.store.security.Caller;
import dev.xproto.sync.model.ObjectKey;
import dev.xproto.sync.model.Row;
import dev.xproto.sync.store.Batch;
import dev.xproto.sync.store.Change;
import dev.xproto.sync.store.ChangeListener;
import dev.xproto.sync.store.Cursor;
import dev.xproto.sync.store.ModelStore;
import dev.xproto.sync.store.Operation;
import dev.xproto.sync.store.Origin;
import dev.xproto.sync.store.StoreException;
import dev.xproto.sync.store.StoreQuery;
import dev.xproto.sync.store.WatchRequest;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Backups are made while others write, and brought back while nobody does. */
class BackupsTest {
    private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");

    @TempDir
    private Path folder;

    private ServedCore open() {
        return ServedCore.open(new CoreStorage.Folder(folder.resolve("data"), Durability.PROCESS), () -> NOW);
    }

    private static Row create(ServedCore core, String model, Map<String, Object> values) {
        return core.store(Caller.CORE)
                .commit(Batch.of(Origin.USER, new Operation.Create(model, -1, Map.copyOf(values))))
                .get(0);
    }

    private static Row site(ServedCore core, String name) {
        return core.store(Caller.CORE)
                .commit(Batch.of(Origin.USER, newSite(-1, name)))
                .get(0);
    }

    private static Operation newSite(int id, String name) {
        return new Operation.Create("Site", id, Map.of("name", name, "login_base", name, "abbreviated_name", name));
    }

    private static List<String> sites(ServedCore core) {
        return core
                .store(Caller.CORE)
                .read(new StoreQuery("Site", StoreQuery.Kind.LIVE, List.of(), 10_000, null))
                .rows()
                .stream()
                .map(row -> String.valueOf(row.get("name")))
                .toList();
    }

    /** Waits for the object's next state that has a status. */
    private static Row carriedOut(ServedCore core, ObjectKey key) throws InterruptedException {
        BlockingQueue<String> looks = new LinkedBlockingQueue<>();
        var session = core.store(Caller.CORE);
        ModelStore.Subscription watch =
                session.watch(new WatchRequest(null, Set.of("BackupOperation")), new ChangeListener() {
                    @Override
                    public void onSnapshot(List<Existing> objects, Cursor cursor) {
                        looks.add("snapshot");
                    }

                    @Override
                    public void onChanges(List<Change> changes, Cursor cursor) {
                        looks.add("changes");
                    }

                    @Override
                    public void onError(StoreException error) {
                        looks.add("error");
                    }
                });
        try {
            while (true) {
                looks.take();
                Row row = session.read(List.of(key)).get(0);
                if (!Objects.toString(row.get("status"), "").isEmpty()) {
                    return row;
                }
            }
        } finally {
            watch.close();
        }
    }

    private static Row order(ServedCore core, String operation) throws InterruptedException {
        return carriedOut(
                core,
                create(core, "BackupOperation", Map.of("operation", operation)).key());
    }

    private static Path file(ServedCore core, Row order) {
        int id = (Integer) Objects.requireNonNull(order.get("file"));
        Row file = core.store(Caller.CORE)
                .read(List.of(new ObjectKey("BackupFile", id)))
                .get(0);
        assertThat(file.get("checksum")).asString().matches("sha256:[0-9a-f]{64}");
        return Path.of(URI.create((String) Objects.requireNonNull(file.get("uri"))));
    }

    @Test
    void aBackupMadeWhileOthersWriteIsOneMomentAndComesBack() throws Exception {
        Path backup;
        List<String> after;
        try (ServedCore core = open();
                Backups backups = new Backups(core, folder.resolve("backup"), () -> NOW, Restarter.NONE, null)) {
            assertThat(backups).isNotNull();
            site(core, "first");
            AtomicBoolean stop = new AtomicBoolean();
            CountDownLatch writing = new CountDownLatch(1);
            Thread writer = new Thread(() -> {
                for (int i = 0; !stop.get(); i++) {
                    String name = "w" + i;
                    core.store(Caller.CORE)
                            .commit(Batch.of(Origin.USER, newSite(-1, name + "a"), newSite(-2, name + "b")));
                    writing.countDown();
                }
            });
            writer.start();
            writing.await();
            Row done = order(core, "create");
            stop.set(true);
            writer.join();
            assertThat(done.get("status")).isEqualTo("created");
            assertThat(done.get("backend_code")).isEqualTo(1);
            assertThat(done.get("enacted")).isEqualTo(done.get("updated"));
            backup = file(core, done);
            site(core, "lost");
            after = sites(core);
            assertThatThrownBy(() -> DataCopy.bringBack(folder.resolve("data"), backup))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("in use");
        }

        Path aside = DataCopy.bringBack(folder.resolve("data"), backup);

        try (ServedCore core = open()) {
            List<String> back = sites(core);
            assertThat(back).contains("first").doesNotContain("lost");
            assertThat(after).startsWith(back.toArray(String[]::new));
            assertThat(back.stream().filter(name -> name.startsWith("w")).count() % 2)
                    .as("each batch is there whole or not at all")
                    .isZero();
        }
        assertThat(aside.resolve("core.mv.db")).exists();
    }

    @Test
    void whoWatchedBeforeStartsAgainWithASnapshot() throws Exception {
        Path backup = folder.resolve("copy.zip");
        BlockingQueue<Cursor> cursors = new LinkedBlockingQueue<>();
        try (ServedCore core = open()) {
            site(core, "first");
            core.backUp(backup);
            site(core, "second");
            ModelStore.Subscription firstWatch =
                    core.store(Caller.CORE).watch(new WatchRequest(null, Set.of()), snapshots(cursors));
            cursors.take();
            firstWatch.close();
            ModelStore.Subscription secondWatch =
                    core.store(Caller.CORE).watch(new WatchRequest(null, Set.of()), snapshots(cursors));
            Cursor last = cursors.take();
            cursors.add(last);
            secondWatch.close();
        }
        DataCopy.bringBack(folder.resolve("data"), backup);
        try (ServedCore core = open()) {
            Cursor old = cursors.take();
            ModelStore.Subscription lateWatch =
                    core.store(Caller.CORE).watch(new WatchRequest(old, Set.of()), snapshots(cursors));
            assertThat(cursors.take()).isNotEqualTo(old);
            lateWatch.close();
        }
    }

    private static ChangeListener snapshots(BlockingQueue<Cursor> cursors) {
        return new ChangeListener() {
            @Override
            public void onSnapshot(List<Existing> objects, Cursor cursor) {
                cursors.add(cursor);
            }

            @Override
            public void onChanges(List<Change> changes, Cursor cursor) {}

            @Override
            public void onError(StoreException error) {}
        };
    }

    @Test
    void whatCanNotBeDoneIsSaidOnTheOrder() throws Exception {
        try (ServedCore core = open();
                Backups backups = new Backups(core, folder.resolve("backup"), () -> NOW, Restarter.NONE, null)) {
            assertThat(backups).isNotNull();
            Row outside = create(core, "BackupFile", Map.of("name", "x", "uri", "file:///../../etc/core.zip"));
            Row order = create(core, "BackupOperation", Map.of("operation", "create", "file", outside.id()));
            Row failed = carriedOut(core, order.key());
            assertThat(failed.get("status")).isEqualTo("failed");
            assertThat(failed.get("error_msg")).asString().contains("leads out of the folder");
            assertThat(failed.get("backend_code")).isEqualTo(2);
            assertThat(order(core, "restore").get("error_msg")).asString().contains("needs a `file`");
        }
    }

    @Test
    void aFileThatIsNoBackupChangesNothing() throws Exception {
        try (ServedCore core = open()) {
            site(core, "kept");
        }
        Path data = folder.resolve("data");
        Path text = Files.writeString(folder.resolve("text.zip"), "no zip");
        assertThatThrownBy(() -> DataCopy.bringBack(data, text))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("no copy of a core");
        assertThatThrownBy(() -> DataCopy.bringBack(data, folder.resolve("none.zip")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("there is no file");
        try (ServedCore core = open()) {
            assertThat(sites(core)).contains("kept");
        }
        try (var files = Files.list(data)) {
            assertThat(files.map(file -> String.valueOf(file.getFileName())))
                    .noneMatch(name -> name.startsWith(".restore") || name.startsWith("before"));
        }
    }
}
