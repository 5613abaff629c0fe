package dev.xproto.store;

import dev.xproto.store.feed.FeedEpoch;
import dev.xproto.store.sql.Database;
import dev.xproto.store.sql.DatabaseAddress;
import dev.xproto.sync.store.StoreException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.PreparedStatement;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Copies of what a core keeps in a folder: a zip file with the database's file in it. */
public final class DataCopy {
    private static final String FILE = "core.mv.db";
    private static final String IN_FILES = "jdbc:h2:file:";

    private DataCopy() {}

    static void write(Database database, Path target) {
        database.read(connection -> {
            if (!connection.getMetaData().getURL().startsWith(IN_FILES)) {
                throw new UnsupportedOperationException("a core that isn't kept in a folder writes no copies of itself;"
                        + " use the tools of its database");
            }
            try (PreparedStatement backup = connection.prepareStatement("BACKUP TO ?")) {
                backup.setString(1, target.toString());
                return backup.executeUpdate();
            }
        });
    }

    /**
     * Makes a stopped core's data be those of a copy. What there was is kept in a folder beside it, so nothing is lost. Who
     * watched the old data starts again with everything there is.
     *
     * @param dataDir the core's folder; may be new
     * @return where the old data are now; the folder itself when there were none
     * @throws IOException the copy is none or can't be read, or the folder is in use or can't be written; nothing changed
     */
    public static Path bringBack(Path dataDir, Path copy) throws IOException {
        Files.createDirectories(dataDir);
        Path present = dataDir.resolve(FILE);
        Path work = Files.createTempDirectory(dataDir, ".restore");
        Path fresh = work.resolve(FILE);
        try {
            extract(copy, fresh);
            tryOut(work.resolve("core"), copy);
            Path aside = dataDir;
            if (Files.exists(present)) {
                refuseIfInUse(present);
                aside = keep(dataDir, present);
            }
            Files.move(fresh, present, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return aside;
        } finally {
            clear(work);
        }
    }

    /**
     * Finds out whether a file is a copy that can be brought back; nothing changes.
     *
     * @throws IOException it isn't
     */
    public static void check(Path copy) throws IOException {
        Path work = Files.createTempDirectory("xproto-check");
        try {
            extract(copy, work.resolve(FILE));
            tryOut(work.resolve("core"), copy);
        } finally {
            clear(work);
        }
    }

    /**
     * Takes {@link #bringBack} back in a core that is stopped.
     *
     * @param aside what it answered
     * @throws IOException the old data aren't there any more, or the folder can't be written
     */
    public static void putBack(Path dataDir, Path aside) throws IOException {
        Path work = Files.createTempDirectory(dataDir, ".restore");
        try {
            Path old = Files.copy(aside.resolve(FILE), work.resolve(FILE));
            Files.move(old, dataDir.resolve(FILE), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            clear(work);
        }
    }

    private static void extract(Path copy, Path target) throws IOException {
        if (!Files.isRegularFile(copy)) {
            throw new FileNotFoundException("there is no file `" + copy + "`");
        }
        try (ZipFile zip = new ZipFile(copy.toFile())) {
            ZipEntry entry = zip.getEntry(FILE);
            if (entry == null) {
                throw new IOException("`" + copy + "` is no copy of a core: it has no `" + FILE + "` in it");
            }
            try (InputStream in = zip.getInputStream(entry)) {
                Files.copy(in, target);
            }
        } catch (ZipException e) {
            throw new IOException("`" + copy + "` is no copy of a core, or damaged: " + e.getMessage(), e);
        }
    }

    /** Opens it once before anything is decided by it, and has it begin a feed of its own. */
    private static void tryOut(Path database, Path copy) throws IOException {
        try (Database opened = new Database(DatabaseAddress.h2File(database.toString(), false))) {
            opened.write(connection -> {
                FeedEpoch.leaveHome(connection);
                return true;
            });
        } catch (StoreException e) {
            throw new IOException("the database in `" + copy + "` can't be opened: it is damaged, or no core's", e);
        }
    }

    private static void refuseIfInUse(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            FileLock lock = channel.tryLock();
            if (lock == null) {
                throw inUse(file);
            }
            lock.release();
        } catch (OverlappingFileLockException e) {
            throw inUse(file);
        }
    }

    private static IOException inUse(Path file) {
        return new IOException("`" + file + "` is in use: stop the core first");
    }

    /** Under a second name first, so that at no moment there are no data. */
    private static Path keep(Path dataDir, Path present) throws IOException {
        for (int number = 1; ; number++) {
            Path aside = dataDir.resolve("before-restore-" + number);
            if (!Files.exists(aside)) {
                Files.createDirectory(aside);
                Files.copy(present, aside.resolve(FILE));
                return aside;
            }
        }
    }

    private static void clear(Path work) throws IOException {
        try (Stream<Path> files = Files.list(work)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(work);
    }
}
