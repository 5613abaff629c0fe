package dev.xproto.codegen.output;

import dev.xproto.codegen.diagnostics.CodegenCode;
import dev.xproto.parser.diagnostics.Diagnostic;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes to folders: all of it, or nothing. What is written is collected first. {@link #commit()} then checks every file,
 * writes what is new or has changed beside the folders, moves it into place, and removes files of an earlier run that
 * nothing makes any more. Files that are right already keep their times. Not safe for use by several threads; of two
 * sinks with one manifest only one may commit at a time.
 */
public final class DirectorySink implements OutputSink {
    private final InMemorySink collected = new InMemorySink();
    private final Path sources;
    private final Path resources;
    private final Path manifest;
    private final List<Path> inherited = new ArrayList<>();

    /**
     * A sink that writes to those folders, which may be the same.
     *
     * @param sources where sources of Java go
     * @param resources where everything else goes
     * @param manifest the file that remembers what was written; changes are staged beside it
     */
    public DirectorySink(Path sources, Path resources, Path manifest) {
        this.sources = sources.toAbsolutePath().normalize();
        this.resources = resources.toAbsolutePath().normalize();
        this.manifest = manifest.toAbsolutePath().normalize();
    }

    /**
     * Takes over what another sink wrote that is gone for good. After the next commit its files are this one's, or removed,
     * and its manifest is deleted.
     *
     * @param other the manifest of the other sink
     */
    public void inherit(Path other) {
        inherited.add(other.toAbsolutePath().normalize());
    }

    @Override
    public void source(String path, String content) {
        collected.source(path, content);
    }

    @Override
    public void resource(String path, String content) {
        collected.resource(path, content);
    }

    /** Whether every file that the manifest lists is there as it was written. */
    public static boolean isIntact(Path manifest) {
        try {
            return OutputManifest.read(manifest).isIntact();
        } catch (IOException e) {
            return false; // whoever asks writes again, and then hears what is wrong
        }
    }

    /**
     * Makes the folders what was collected.
     *
     * @throws OutputException something is in the way, or can't be written; everything is as it was then. Only a machine
     *     that stops in the middle of moving finished files leaves a part of them, and committing again mends it
     */
    public WriteReport commit() {
        Map<Path, byte[]> wanted = new TreeMap<>();
        PathClaims claims = new PathClaims();
        claims.claim(slashed(manifest), "xproto itself");
        String sourceFolder = slashed(sources) + "/";
        String resourceFolder = slashed(resources) + "/";
        List<GeneratedFile> files = collected.files();
        List<byte[]> contents = files.parallelStream()
                .map(file -> file.content().getBytes(StandardCharsets.UTF_8))
                .toList();
        for (int at = 0; at < contents.size(); at++) {
            GeneratedFile file = files.get(at);
            boolean source = file.root() == OutputRoot.SOURCES;
            claims.claim((source ? sourceFolder : resourceFolder) + file.path(), "the targets");
            wanted.put((source ? sources : resources).resolve(file.path()), contents.get(at));
        }
        try {
            OutputManifest before = OutputManifest.read(manifest);
            for (Path other : inherited) {
                before = before.plus(OutputManifest.read(other));
            }
            WriteCheck check = new WriteCheck(sources, resources, before);
            check.check(wanted);
            WriteReport report = new OutputCommit(manifest, before, check).run(wanted, !inherited.isEmpty());
            for (Path other : inherited) {
                Files.deleteIfExists(other);
            }
            inherited.clear();
            return report;
        } catch (IOException e) {
            throw new OutputException(unwritable(e), e);
        }
    }

    private static String slashed(Path path) {
        return path.toString().replace('\\', '/');
    }

    private Diagnostic unwritable(IOException cause) {
        return CodegenCode.UNWRITABLE.diagnostic(
                "output can't be written: " + Reasons.of(cause),
                "check that `" + sources + "` and `" + resources + "` can be written and have room");
    }
}
