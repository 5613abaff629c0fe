package dev.xproto.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;

/** Replaces files as a whole: readers see the old text or the new one. */
final class WholeFile {
    private WholeFile() {}

    /** Writes beside the file and then moves it there; a link stays, and what it leads to is replaced. */
    static void write(Path file, String text) throws IOException {
        Path real = file.toRealPath();
        Path folder = Objects.requireNonNull(real.getParent(), "a file has a folder");
        Path part = Files.createTempFile(folder, ".xproto-format", ".part");
        try {
            Files.writeString(part, text, StandardCharsets.UTF_8);
            copyPermissions(real, part);
            Files.move(part, real, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static void copyPermissions(Path from, Path to) throws IOException {
        try {
            Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(from));
        } catch (UnsupportedOperationException e) {
            return; // the system has no such permissions
        }
    }
}
