package dev.xproto.server.backup;

import dev.xproto.server.audit.Actor;
import dev.xproto.server.audit.Audit;
import dev.xproto.server.fault.FaultException;
import dev.xproto.server.files.FileFolder;
import dev.xproto.store.DataCopy;
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
import dev.xproto.sync.store.WatchRequest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Does what {@code BackupOperation} objects order: makes and checks backups while the core serves, and has the core restarted
 * on the data of one that is to be brought back. Results are written on the object, as a synchronizer would.
 */
public final class Backups implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Backups.class);
    static final String OPERATION = "BackupOperation";
    static final String FILE = "BackupFile";
    private static final int LONGEST_MESSAGE = 4000;
    private final ServedCore core;
    private final ModelStore store;
    private final Path folder;
    private final FileFolder files;
    private final InstantSource clock;
    private final Restarter restarter;
    private final ModelStore.Subscription watch;

    /**
     * Looks at what was ordered, and at every order from now on.
     *
     * @param folder where backups go; made where there is none
     * @param restarter stops the core to bring a backup back
     * @param restored what a restart has come to that was ordered here before; null for none
     * @throws IOException it can't be made
     */
    public Backups(
            ServedCore core, Path folder, InstantSource clock, Restarter restarter, @Nullable RestoreOutcome restored)
            throws IOException {
        this.core = core;
        this.store = core.store(Caller.CORE);
        this.files = new FileFolder(folder);
        this.folder = folder.toRealPath();
        this.clock = clock;
        this.restarter = restarter;
        if (restored != null) {
            restored.note(core, clock.instant());
        }
        this.watch = store.watch(new WatchRequest(null, Set.of(OPERATION)), new Orders());
    }

    /** The watch's own thread makes backups, one after the other. */
    private final class Orders implements ChangeListener {
        @Override
        public void onSnapshot(List<Existing> objects, Cursor cursor) {
            objects.stream().filter(one -> !one.deleted()).forEach(one -> look(one.key()));
        }

        @Override
        public void onChanges(List<Change> changes, Cursor cursor) {
            changes.stream()
                    .filter(change -> change.kind() == Change.Kind.CREATED)
                    .forEach(change -> look(change.key()));
        }

        @Override
        public void onError(StoreException error) {
            LOG.error("Backups that are ordered from now on are made after the next start", error);
        }
    }

    private void look(ObjectKey key) {
        try {
            for (Row order : store.read(List.of(key))) {
                if (!Boolean.TRUE.equals(order.get("deleted"))
                        && text(order, "status").isEmpty()
                        && order.get("enacted") == null) {
                    carryOut(order);
                }
            }
        } catch (StoreException e) {
            LOG.warn("The order {} could not be carried out", key, e);
        }
    }

    private static String text(Row row, String column) {
        return Objects.toString(row.get(column), "");
    }

    private void carryOut(Row order) {
        Map<String, @Nullable Object> outcome = new HashMap<>();
        try {
            String operation = text(order, "operation");
            switch (operation) {
                case "create" -> create(order, outcome);
                case "verify" -> verified(order);
                case "restore" -> {
                    restore(order);
                    return;
                }
                default -> throw new IOException("`" + operation + "` is nothing that can be done");
            }
            outcome.put("backend_code", 1);
            outcome.put("backend_status", "enacted");
            Audit.done(
                    Actor.CORE,
                    operation.equals("create") ? "back up" : "check a backup",
                    order.toString().substring(0, order.toString().indexOf('@')));
        } catch (IOException | UnsupportedOperationException | FaultException | StoreException e) {
            String message =
                    Objects.requireNonNullElse(e.getMessage(), e.getClass().getSimpleName());
            LOG.warn("The backup {} failed: {}", order.key(), message);
            outcome.clear();
            outcome.put("status", "failed");
            outcome.put("error_msg", cut(message));
            outcome.put("backend_code", 2);
            outcome.put("backend_status", "failed");
        }
        outcome.put("effective_date", clock.instant());
        outcome.put("enacted", later(order));
        save(order.key(), outcome);
    }

    static String cut(String message) {
        return message.length() <= LONGEST_MESSAGE ? message : message.substring(0, LONGEST_MESSAGE);
    }

    /** Everything that can be found out before the core stops is found out: then it stops only for a backup that is one. */
    private void restore(Row order) throws IOException {
        Row file = verified(order);
        save(order.key(), Map.of("status", "inprogress"));
        Audit.done(Actor.CORE, "bring a backup back", text(file, "name"));
        restarter.restore(new RestoreOrder(
                files.resolve(text(file, "uri")),
                text(order, "uuid"),
                values(order, "component", "operation", "uuid"),
                values(file, "name", "uri", "checksum")));
    }

    private static Map<String, @Nullable Object> values(Row row, String... columns) {
        Map<String, @Nullable Object> values = new HashMap<>();
        for (String column : columns) {
            values.put(column, row.get(column));
        }
        return values;
    }

    /** The file that the order is about, which is a backup and what its checksum says. */
    private Row verified(Row order) throws IOException {
        if (!(order.get("file") instanceof Integer id)) {
            throw new IOException("it needs a `file`: the backup that it is about");
        }
        Row file = read(FILE, id);
        Path backup = files.resolve(text(file, "uri"));
        String checksum = text(file, "checksum");
        DataCopy.check(backup);
        if (!checksum.isEmpty() && !checksum.equals(checksum(backup))) {
            throw new IOException("the file isn't the one that was made: its checksum is another");
        }
        return file;
    }

    static Instant later(Row order) {
        Instant updated = (Instant) Objects.requireNonNull(order.get("updated"));
        return order.get("changed_by_policy") instanceof Instant policy && policy.isAfter(updated) ? policy : updated;
    }

    private void create(Row order, Map<String, @Nullable Object> outcome) throws IOException {
        Row file = order.get("file") instanceof Integer id ? read(FILE, id) : null;
        outcome.put("status", "created");
        String name = "backup-" + text(order, "uuid") + ".zip";
        Path target = file == null ? folder.resolve(name) : files.resolve(text(file, "uri"));
        if (Files.exists(target)) {
            throw new IOException("there is a file `" + target.getFileName() + "` already, and it is left alone");
        }
        Files.createDirectories(Objects.requireNonNull(target.getParent()));
        core.backUp(target);
        String checksum = checksum(target);
        if (file == null) {
            Row made = save(new Operation.Create(
                    FILE, -1, Map.of("name", name, "uri", "file://" + target, "checksum", checksum)));
            outcome.put("file", made.id());
        } else {
            save(file.key(), Map.of("checksum", checksum));
        }
    }

    private Row read(String model, int id) throws IOException {
        return store.read(List.of(store.schema().get(model).key(id))).stream()
                .findFirst()
                .orElseThrow(() -> new IOException("its `file` is gone"));
    }

    private static String checksum(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            new DigestInputStream(in, digest).transferTo(java.io.OutputStream.nullOutputStream());
            return "sha256:" + HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }

    private void save(ObjectKey key, Map<String, @Nullable Object> values) {
        save(new Operation.Update(key, values, OptionalLong.empty(), false));
    }

    private Row save(Operation operation) {
        return store.commit(Batch.of(Origin.SYNC, operation)).get(0);
    }

    /** Waits for a backup that is being made. */
    @Override
    public void close() {
        watch.close();
    }
}
