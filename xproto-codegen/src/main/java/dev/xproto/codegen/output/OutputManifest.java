package dev.xproto.codegen.output;

import dev.xproto.codegen.text.Fingerprint;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which files an earlier run wrote, with their hashes: a text file beside the output. Its first line names the format;
 * one that this version doesn't know is read as "nothing is known", which at worst refuses to overwrite. Immutable.
 */
final class OutputManifest {
    private static final String HEADER = "# xproto output manifest, format 1";

    private final Map<Path, String> hashes;

    private OutputManifest(Map<Path, String> hashes) {
        this.hashes = Collections.unmodifiableMap(new TreeMap<>(hashes));
    }

    /** One that lists these files. */
    static OutputManifest of(Map<Path, String> hashes) {
        return new OutputManifest(hashes);
    }

    /** What the file says; nothing when there is none, or it is of another format. */
    static OutputManifest read(Path file) throws IOException {
        Map<Path, String> hashes = new TreeMap<>();
        if (!Files.isRegularFile(file)) {
            return new OutputManifest(hashes);
        }
        List<String> lines = new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                .lines()
                .toList();
        if (lines.isEmpty() || !lines.get(0).equals(HEADER)) {
            return new OutputManifest(hashes);
        }
        Path folder = folderOf(file);
        for (String line : lines.subList(1, lines.size())) {
            int blank = line.indexOf(' ');
            if (blank > 0) {
                hashes.put(folder.resolve(line.substring(blank + 1)).normalize(), line.substring(0, blank));
            }
        }
        return new OutputManifest(hashes);
    }

    /** These files and those that the other lists. */
    OutputManifest plus(OutputManifest other) {
        Map<Path, String> all = new TreeMap<>(hashes);
        other.hashes.forEach(all::putIfAbsent);
        return new OutputManifest(all);
    }

    /** Its text, with paths relative to the folder of the file, so that a project can be moved. */
    String text(Path file) {
        Path folder = folderOf(file);
        StringBuilder text = new StringBuilder(HEADER).append('\n');
        hashes.forEach((path, hash) -> text.append(hash)
                .append(' ')
                .append(folder.relativize(path).toString().replace('\\', '/'))
                .append('\n'));
        return text.toString();
    }

    /** The files it lists, absolute, with their hashes. */
    Map<Path, String> hashes() {
        return hashes;
    }

    /** Whether every file it lists is there as it was written. */
    boolean isIntact() throws IOException {
        for (Map.Entry<Path, String> entry : hashes.entrySet()) {
            Path path = entry.getKey();
            if (!Files.isRegularFile(path)
                    || !Fingerprint.of(Files.readAllBytes(path)).equals(entry.getValue())) {
                return false;
            }
        }
        return true;
    }

    private static Path folderOf(Path file) {
        Path folder = file.toAbsolutePath().normalize().getParent();
        return folder == null ? file.toAbsolutePath() : folder;
    }
}
