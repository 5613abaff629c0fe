package dev.xproto.codegen.output;

import dev.xproto.codegen.text.Fingerprint;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Brings checked output to the disk: stage, remember, move, remove, remember. A full disk shows while staging, when
 * nothing has changed yet; what fails later is taken back. The manifest lists new files before they are moved, so that
 * after a crash in the middle they are known to be ours.
 */
final class OutputCommit {
    private final Path manifest;
    private final Path staging;
    private final OutputManifest before;
    private final WriteCheck check;

    OutputCommit(Path manifest, OutputManifest before, WriteCheck check) {
        this.check = check;
        this.manifest = manifest;
        this.staging = manifest.resolveSibling(manifest.getFileName() + ".staging");
        this.before = before;
    }

    /**
     * Does it.
     *
     * @param anew whether the manifest has to be written even when it would be as before
     */
    WriteReport run(Map<Path, byte[]> wanted, boolean anew) throws IOException {
        Map<Path, String> hashes = new TreeMap<>();
        wanted.forEach((path, content) -> hashes.put(path, Fingerprint.of(content)));
        List<Path> stale = stale(wanted);
        Map<Path, Path> staged;
        deleteTree(staging);
        try {
            staged = stage(wanted);
            if (anew
                    || !staged.isEmpty()
                    || !stale.isEmpty()
                    || !before.hashes().equals(hashes)) {
                change(hashes, staged, stale);
            }
        } finally {
            deleteTree(staging);
        }
        return new WriteReport(List.copyOf(staged.keySet()), wanted.size() - staged.size(), stale);
    }

    private void change(Map<Path, String> hashes, Map<Path, Path> staged, List<Path> stale) throws IOException {
        Moves moves = new Moves(staging.resolve("before"));
        try {
            Map<Path, String> union = new TreeMap<>(before.hashes());
            union.putAll(hashes);
            remember(union, moves);
            Set<Path> folders = new HashSet<>();
            for (Map.Entry<Path, Path> entry : staged.entrySet()) {
                if (folders.add(parent(entry.getKey()))) {
                    Files.createDirectories(parent(entry.getKey()));
                }
                moves.replace(entry.getValue(), entry.getKey());
            }
            for (Path path : stale) {
                remove(path, hashes.keySet(), moves);
            }
            remember(hashes, moves);
        } catch (IOException e) {
            moves.undo(e);
            for (Path file : staged.keySet()) {
                removeEmptyFolders(file.getParent());
            }
            throw e;
        }
    }

    private List<Path> stale(Map<Path, byte[]> wanted) throws IOException {
        List<Path> stale = new ArrayList<>();
        for (Path path : before.hashes().keySet()) {
            if (!wanted.containsKey(path) && check.mayRemove(path)) {
                stale.add(path);
            }
        }
        return stale;
    }

    private Map<Path, Path> stage(Map<Path, byte[]> wanted) throws IOException {
        Map<Path, Path> staged = new LinkedHashMap<>();
        List<Map.Entry<Path, byte[]>> missing = missing(wanted);
        if (!missing.isEmpty()) {
            Files.createDirectories(staging);
        }
        List<Map.Entry<Path, byte[]>> files = new ArrayList<>();
        for (Map.Entry<Path, byte[]> entry : missing) {
            Path place = staging.resolve(Integer.toString(files.size()));
            files.add(Map.entry(place, entry.getValue()));
            staged.put(entry.getKey(), place);
        }
        write(files);
        return staged;
    }

    /** At the same time. What fails is thrown when nobody writes any more, so that all of it can be removed. */
    private static void write(List<Map.Entry<Path, byte[]>> files) throws IOException {
        AtomicReference<@Nullable Exception> failure = new AtomicReference<>();
        files.parallelStream().forEach(file -> {
            try {
                if (failure.get() == null) {
                    Files.write(file.getKey(), file.getValue());
                }
            } catch (IOException | RuntimeException e) {
                failure.compareAndSet(null, e);
            }
        });
        Exception failed = failure.get();
        if (failed instanceof RuntimeException e) {
            throw e;
        }
        if (failed instanceof IOException e) {
            throw e;
        }
    }

    /** What isn't there yet as it is wanted, in order. To find that out all files are read, at the same time. */
    private List<Map.Entry<Path, byte[]>> missing(Map<Path, byte[]> wanted) throws IOException {
        try {
            return wanted.entrySet().parallelStream()
                    .filter(entry -> !check.hadFolder(entry.getKey()) || !isThere(entry.getKey(), entry.getValue()))
                    .toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static boolean isThere(Path file, byte[] content) {
        try {
            return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                    && Files.size(file) == content.length
                    && Arrays.equals(Files.readAllBytes(file), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void remember(Map<Path, String> hashes, Moves moves) throws IOException {
        Files.createDirectories(staging);
        Path next = staging.resolve("manifest");
        Files.write(next, OutputManifest.of(hashes).text(manifest).getBytes(StandardCharsets.UTF_8));
        moves.replace(next, manifest);
    }

    /** Where case doesn't matter, a file that only changed its case is the new one. */
    private void remove(Path path, Set<Path> wanted, Moves moves) throws IOException {
        for (Path kept : wanted) {
            if (kept.toString().equalsIgnoreCase(path.toString()) && Files.isSameFile(kept, path)) {
                return;
            }
        }
        moves.remove(path);
        removeEmptyFolders(path.getParent());
    }

    private void removeEmptyFolders(@Nullable Path from) throws IOException {
        Path folder = from;
        while (folder != null && check.isBelowARoot(folder) && Files.isDirectory(folder) && isEmpty(folder)) {
            Files.delete(folder);
            folder = folder.getParent();
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (var entries = Files.newDirectoryStream(folder)) {
            return !entries.iterator().hasNext();
        }
    }

    private static Path parent(Path file) {
        Path parent = file.getParent();
        if (parent == null) {
            throw new IllegalStateException("a file of output without a folder: " + file);
        }
        return parent;
    }

    private static void deleteTree(Path folder) throws IOException {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        List<Path> folders = new ArrayList<>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path done, @Nullable IOException failure) {
                folders.add(done);
                return FileVisitResult.CONTINUE;
            }
        });
        for (Path done : folders) {
            Files.delete(done);
        }
    }
}
