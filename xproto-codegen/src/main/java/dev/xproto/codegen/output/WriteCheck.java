package dev.xproto.codegen.output;

import dev.xproto.codegen.diagnostics.CodegenCode;
import dev.xproto.parser.diagnostics.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Looks at the disk before anything is written, and tells everything that is in the way. */
final class WriteCheck {
    private final List<Path> roots;
    private final OutputManifest before;
    private final Map<Path, Folder> folders = new HashMap<>();

    /** A folder that files are to go into, and what is in the way above it. */
    private record Folder(boolean exists, Optional<Diagnostic> fault) {}

    WriteCheck(Path sources, Path resources, OutputManifest before) {
        this.roots = List.of(sources, resources);
        this.before = before;
    }

    void check(Map<Path, byte[]> wanted) throws IOException {
        // What is in the way of a folder is in the way of every file below it, and told once.
        Set<Diagnostic> faults = new LinkedHashSet<>();
        for (Map.Entry<Path, byte[]> entry : wanted.entrySet()) {
            Path folder = entry.getKey().getParent();
            Folder above = folders.get(folder);
            if (above == null) {
                above = new Folder(Files.exists(folder, LinkOption.NOFOLLOW_LINKS), faultAbove(entry.getKey()));
                folders.put(folder, above);
            }
            above.fault().ifPresent(faults::add);
            if (above.exists() && above.fault().isEmpty()) {
                fault(entry.getKey(), entry.getValue()).ifPresent(faults::add);
            }
        }
        if (!faults.isEmpty()) {
            throw new OutputException(List.copyOf(faults));
        }
    }

    /** Whether the folder of a file was there when it was checked: without it, nobody has to be asked for the file. */
    boolean hadFolder(Path file) {
        Folder folder = folders.get(file.getParent());
        return folder == null || folder.exists();
    }

    /** Whether it is a file below one of the roots, and not by way of a link that leads out. */
    boolean mayRemove(Path file) throws IOException {
        return isBelowARoot(file) && faultAbove(file).isEmpty() && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
    }

    /** Whether it is inside a root, and no root itself. */
    boolean isBelowARoot(Path path) {
        return !roots.contains(path) && roots.stream().anyMatch(path::startsWith);
    }

    private Optional<Diagnostic> fault(Path file, byte[] content) throws IOException {
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        if (Files.isDirectory(file)) {
            return Optional.of(notOurs("`" + file + "` is a folder, but a generated file is to go there"));
        }
        if (before.hashes().containsKey(file) || isSame(file, content)) {
            return Optional.empty();
        }
        return Optional.of(notOurs("`" + file + "` wasn't generated here and is not overwritten"));
    }

    /** What is wrong with the folders between the root and the file. */
    private Optional<Diagnostic> faultAbove(Path file) throws IOException {
        Path root = rootOf(file);
        for (Path folder = file.getParent(); folder != null && folder.startsWith(root); folder = folder.getParent()) {
            if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
                continue;
            }
            if (!Files.isDirectory(folder)) {
                return Optional.of(notOurs("`" + folder + "` is a file, but generated files are to go below it"));
            }
            return leadsOut(folder, root)
                    ? Optional.of(CodegenCode.UNSAFE_PATH.diagnostic(
                            "`" + folder + "` is a link that leads out of `" + root + "`",
                            "remove the link, or choose another output folder"))
                    : Optional.empty();
        }
        return Optional.empty();
    }

    private static boolean leadsOut(Path folder, Path root) throws IOException {
        return !folder.toRealPath().startsWith(root.toRealPath());
    }

    private Path rootOf(Path file) {
        @Nullable Path found = null;
        for (Path root : roots) {
            if (file.startsWith(root) && (found == null || root.startsWith(found))) {
                found = root;
            }
        }
        if (found == null) {
            throw new IllegalStateException("output outside its roots: " + file);
        }
        return found;
    }

    private static boolean isSame(Path file, byte[] content) throws IOException {
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && Arrays.equals(Files.readAllBytes(file), content);
    }

    private static Diagnostic notOurs(String message) {
        return CodegenCode.NOT_OURS.diagnostic(message, "move it away, or choose another output folder");
    }
}
