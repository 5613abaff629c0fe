package dev.xproto.codegen.output;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * Moves files into place and removes others, and knows how to take all of it back. What is replaced or removed is kept in a
 * folder of backups: as another name of the same file where the system has such, so that it takes neither room nor time.
 */
final class Moves {
    private final Path backups;
    private final Deque<Change> done = new ArrayDeque<>();

    /**
     * Changes that can be taken back.
     *
     * @param backups a folder for what is replaced, which the caller removes
     */
    Moves(Path backups) {
        this.backups = backups;
    }

    /** A file that was or is about to be changed, and what it was before; null when it wasn't there. */
    private record Change(Path file, @Nullable Path backup) {}

    /** Moves a file to where another may be. */
    void replace(Path from, Path to) throws IOException {
        prepare(to);
        move(from, to);
    }

    /** Removes a file, if it is there. */
    void remove(Path file) throws IOException {
        prepare(file);
        Files.deleteIfExists(file);
    }

    /** Takes back everything, the last first; what fails on the way is told with the cause. */
    void undo(IOException cause) {
        while (!done.isEmpty()) {
            Change change = done.pop();
            try {
                if (change.backup() == null) {
                    Files.deleteIfExists(change.file());
                } else {
                    Files.createDirectories(change.file().resolveSibling("."));
                    move(change.backup(), change.file());
                }
            } catch (IOException e) {
                cause.addSuppressed(e);
            }
        }
    }

    private void prepare(Path file) throws IOException {
        if (!Files.exists(file)) {
            done.push(new Change(file, null));
            return;
        }
        Files.createDirectories(backups);
        Path backup = backups.resolve(Integer.toString(done.size()));
        try {
            Files.createLink(backup, file);
        } catch (UnsupportedOperationException | FileSystemException e) {
            Files.copy(file, backup);
        }
        done.push(new Change(file, backup));
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
