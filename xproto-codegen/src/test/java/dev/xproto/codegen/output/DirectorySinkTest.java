package dev.xproto.codegen.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.xproto.codegen.diagnostics.CodegenCode;
import dev.xproto.parser.diagnostics.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DirectorySinkTest {
    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

    @TempDir
    Path folder;

    private WriteReport write(String... pathsAndContents) {
        DirectorySink sink = sink();
        for (int at = 0; at < pathsAndContents.length; at += 2) {
            sink.source(pathsAndContents[at], pathsAndContents[at + 1]);
        }
        return sink.commit();
    }

    private DirectorySink sink() {
        return new DirectorySink(folder.resolve("java"), folder.resolve("res"), folder.resolve("state/manifest"));
    }

    private Map<String, String> onDisk() throws IOException {
        Map<String, String> found = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                found.put(folder.relativize(file).toString(), Files.readString(file));
            }
        }
        found.remove("state/manifest");
        return found;
    }

    @Test
    void writesBothRoots() throws IOException {
        DirectorySink sink = sink();
        sink.source("a/A.java", "class A {}\n");
        sink.resource("b/b.txt", "ä\n");

        WriteReport report = sink.commit();

        assertThat(onDisk()).isEqualTo(Map.of("java/a/A.java", "class A {}\n", "res/b/b.txt", "ä\n"));
        assertThat(report.written())
                .containsExactlyInAnyOrder(folder.resolve("java/a/A.java"), folder.resolve("res/b/b.txt"));
        assertThat(Files.exists(folder.resolve("state/manifest.staging"))).isFalse();
    }

    @Test
    void leavesUnchangedFilesAlone() throws IOException {
        write("A.java", "a", "B.java", "b");
        Files.setLastModifiedTime(folder.resolve("java/A.java"), LONG_AGO);
        Files.setLastModifiedTime(folder.resolve("java/B.java"), LONG_AGO);
        Files.setLastModifiedTime(folder.resolve("state/manifest"), LONG_AGO);

        WriteReport same = write("A.java", "a", "B.java", "b");
        assertThat(same.nothingChanged()).isTrue();
        assertThat(same.unchanged()).isEqualTo(2);
        assertThat(Files.getLastModifiedTime(folder.resolve("state/manifest"))).isEqualTo(LONG_AGO);

        WriteReport report = write("A.java", "a", "B.java", "b2");
        assertThat(report.written()).containsExactly(folder.resolve("java/B.java"));
        assertThat(Files.getLastModifiedTime(folder.resolve("java/A.java"))).isEqualTo(LONG_AGO);
    }

    @Test
    void removesWhatNothingMakesAnyMore() throws IOException {
        write("p/A.java", "a", "q/r/B.java", "b");
        Files.writeString(folder.resolve("java/q/mine.txt"), "mine");

        WriteReport report = write("p/A.java", "a");

        assertThat(onDisk()).isEqualTo(Map.of("java/p/A.java", "a", "java/q/mine.txt", "mine"));
        assertThat(report.removed()).containsExactly(folder.resolve("java/q/r/B.java"));
        assertThat(Files.exists(folder.resolve("java/q/r"))).isFalse();
    }

    @Test
    void overwritesOnlyWhatWasGenerated() throws IOException {
        Files.createDirectories(folder.resolve("java/D.java"));
        Files.writeString(folder.resolve("java/A.java"), "written by hand");
        Files.writeString(folder.resolve("java/p"), "a file");

        assertThatThrownBy(() -> write("A.java", "a", "B.java", "b", "D.java", "d", "p/C.java", "c"))
                .isInstanceOfSatisfying(
                        OutputException.class,
                        e -> assertThat(e.diagnostics())
                                .hasSize(3)
                                .extracting(Diagnostic::code)
                                .containsOnly(CodegenCode.NOT_OURS));
        assertThat(onDisk()).isEqualTo(Map.of("java/A.java", "written by hand", "java/p", "a file"));
    }

    @Test
    void tellsOnceOfAFileWhereAFolderIsToBe() throws IOException {
        Files.createDirectories(folder.resolve("java"));
        Files.writeString(folder.resolve("java/p"), "a file");
        assertThatThrownBy(() -> write("p/A.java", "a", "p/B.java", "b", "p/q/C.java", "c"))
                .isInstanceOfSatisfying(
                        OutputException.class,
                        e -> assertThat(e.diagnostics())
                                .extracting(Diagnostic::message)
                                .containsExactly("`" + folder.resolve("java/p")
                                        + "` is a file, but generated files are to go below it"));
        assertThat(onDisk()).isEqualTo(Map.of("java/p", "a file"));
    }

    @Test
    void takesOverAFileThatIsRightAlready() throws IOException {
        Files.createDirectories(folder.resolve("java"));
        Files.writeString(folder.resolve("java/A.java"), "a");

        assertThat(write("A.java", "a").unchanged()).isEqualTo(1);
        assertThat(write("A.java", "a2").written()).hasSize(1);
    }

    @Test
    void refusesALinkThatLeadsOut() throws IOException {
        Path outside = Files.createDirectories(folder.resolve("outside"));
        Files.createDirectories(folder.resolve("java"));
        Files.createSymbolicLink(folder.resolve("java/p"), outside);

        assertThatThrownBy(() -> write("p/A.java", "a"))
                .asInstanceOf(InstanceOfAssertFactories.throwable(OutputException.class))
                .hasMessageContaining("is a link that leads out of");
        try (Stream<Path> inside = Files.list(outside)) {
            assertThat(inside).isEmpty();
        }
    }

    @Test
    void neverRemovesByWayOfALinkOrOutsideItsRoots() throws IOException {
        write("p/A.java", "a", "B.java", "b");
        Path outside = Files.createDirectories(folder.resolve("outside"));
        Files.writeString(outside.resolve("A.java"), "mine");
        Files.writeString(folder.resolve("precious"), "mine");
        Files.delete(folder.resolve("java/p/A.java"));
        Files.delete(folder.resolve("java/p"));
        Files.createSymbolicLink(folder.resolve("java/p"), outside);
        Path manifest = folder.resolve("state/manifest");
        Files.writeString(manifest, Files.readString(manifest) + "00 ../precious\n00 ../java/../precious\n");

        assertThat(write("B.java", "b").removed()).isEmpty();

        assertThat(Files.readString(outside.resolve("A.java"))).isEqualTo("mine");
        assertThat(Files.readString(folder.resolve("precious"))).isEqualTo("mine");
    }

    @Test
    void changesNothingWhenSomethingCannotBeStaged() throws IOException {
        write("A.java", "a");
        Files.writeString(folder.resolve("state/manifest.staging"), "in the way");

        assertThatThrownBy(() -> write("A.java", "a2", "B.java", "b"))
                .isInstanceOfSatisfying(
                        OutputException.class,
                        e -> assertThat(e.diagnostics())
                                .extracting(Diagnostic::code)
                                .isEqualTo(List.of(CodegenCode.UNWRITABLE)));
        assertThat(onDisk().get("java/A.java")).isEqualTo("a");
        assertThat(Files.exists(folder.resolve("java/B.java"))).isFalse();
    }

    @Test
    void saysWhenAFolderCannotBeWritten() throws IOException {
        Files.writeString(folder.resolve("state"), "a file where a folder is needed");

        assertThatThrownBy(() -> write("A.java", "a"))
                .isInstanceOf(OutputException.class)
                .hasMessageContaining("can't be written");
    }

    /** For some users permissions don't count; for them a folder of the system that nobody may change stands in. */
    private Path lockedFolder() throws IOException {
        Path locked = Files.createDirectories(folder.resolve("locked"));
        assumeTrue(
                Files.getFileStore(locked).supportsFileAttributeView(PosixFileAttributeView.class),
                "skipped: a folder without permission needs a system that has permissions");
        Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("r-xr-xr-x"));
        Path usable = Files.isWritable(locked) ? Path.of("/sys") : locked;
        assumeTrue(Files.isDirectory(usable), "skipped: for this user every folder can be written");
        return usable;
    }

    @Test
    void changesNothingWhereThereIsNoPermission() throws IOException {
        write("A.java", "a");
        Path locked = lockedFolder();
        DirectorySink sink = new DirectorySink(folder.resolve("java"), locked.resolve("res"), folder.resolve("m"));
        sink.source("A.java", "a");
        sink.source("B.java", "b");
        sink.resource("c.txt", "c");

        assertThatThrownBy(sink::commit)
                .asInstanceOf(InstanceOfAssertFactories.throwable(OutputException.class))
                .hasMessageContaining("output can't be written")
                .hasMessageContaining(locked.resolve("res").toString());
        assertThat(Files.readString(folder.resolve("java/A.java"))).isEqualTo("a");
        assertThat(folder.resolve("java/B.java")).doesNotExist();
        assertThat(folder.resolve("m")).doesNotExist();
    }

    @Test
    void mendsAnInterruptedCommit() throws IOException {
        write("A.java", "a");
        Files.createDirectories(folder.resolve("state/manifest.staging"));
        Files.writeString(folder.resolve("state/manifest.staging/0"), "left over");
        Files.writeString(folder.resolve("java/A.java"), "half");

        write("A.java", "a");

        assertThat(onDisk()).isEqualTo(Map.of("java/A.java", "a"));
    }

    @Test
    void tellsWhetherItsFilesAreAsWritten() throws IOException {
        Path manifest = folder.resolve("state/manifest");
        write("A.java", "a");
        assertThat(DirectorySink.isIntact(manifest)).isTrue();

        Files.writeString(folder.resolve("java/A.java"), "edited");
        assertThat(DirectorySink.isIntact(manifest)).isFalse();
    }

    @Test
    void distrustsAManifestOfAnotherFormat() throws IOException {
        write("A.java", "a");
        Path manifest = folder.resolve("state/manifest");
        Files.writeString(manifest, Files.readString(manifest).replace("format 1", "format 9"));

        assertThatThrownBy(() -> write("A.java", "a2")).hasMessageContaining("wasn't generated here");
    }

    @Test
    void refusesAClashBetweenRootsThatAreOneFolder() {
        DirectorySink sink = new DirectorySink(folder, folder, folder.resolve("manifest"));
        sink.source("a", "1");
        sink.resource("A", "2");
        assertThatThrownBy(sink::commit).hasMessageContaining("differ only by case");

        DirectorySink onManifest = new DirectorySink(folder, folder, folder.resolve("manifest"));
        onManifest.source("manifest", "1");
        assertThatThrownBy(onManifest::commit).hasMessageContaining("is written twice");
    }

    @Test
    void keepsAFileWhoseCaseChanged() throws IOException {
        write("Slice.java", "1");
        write("SLICE.java", "2");
        assertThat(onDisk()).isEqualTo(Map.of("java/SLICE.java", "2"));
    }
}
