package dev.xproto.codegen.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import dev.xproto.codegen.diagnostics.CodegenCode;
import dev.xproto.parser.diagnostics.Diagnostic;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A disk becomes full at every point of a commit, and the output is the old or the new, never a mixture. */
class FullDiskTest {
    private static final int BLOCK = 64;
    private static final int BLOCKS = 100;

    private static FileSystem disk() {
        return Jimfs.newFileSystem(Configuration.unix().toBuilder()
                .setBlockSize(BLOCK)
                .setMaxSize((long) BLOCK * BLOCKS)
                .build());
    }

    private static DirectorySink sink(Path folder, Map<String, String> files) {
        DirectorySink sink =
                new DirectorySink(folder.resolve("java"), folder.resolve("res"), folder.resolve("manifest"));
        files.forEach(sink::source);
        return sink;
    }

    private static Map<String, String> read(Path folder) throws IOException {
        Map<String, String> found = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : walk.toList()) {
                String name = folder.relativize(file).toString();
                found.put(name, Files.isDirectory(file) ? "a folder" : Files.readString(file));
            }
        }
        return found;
    }

    private static Map<String, String> before() {
        return Map.of("a/Same.java", "same", "a/Changed.java", "old ".repeat(60), "b/c/Gone.java", "gone ".repeat(30));
    }

    private static Map<String, String> after() {
        return Map.of(
                "a/Same.java", "same", "a/Changed.java", "new ".repeat(60), "d/e/Added.java", "added ".repeat(50));
    }

    /** Takes up room until so many blocks are free. */
    private static void leaveFree(Path disk, int blocks) throws IOException {
        long used = 0;
        try (Stream<Path> walk = Files.walk(disk.resolve("out"))) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                used += (Files.size(file) + BLOCK - 1) / BLOCK;
            }
        }
        Files.write(disk.resolve("ballast"), new byte[(int) (BLOCKS - used - blocks) * BLOCK]);
    }

    @Test
    void keepsTheOldOutputWholeHoweverLittleRoomThereIs() throws IOException {
        Map<String, String> expected;
        try (FileSystem disk = disk()) {
            Path out = disk.getPath("/disk/out");
            sink(out, before()).commit();
            sink(out, after()).commit();
            expected = read(out);
        }
        int failures = 0;
        boolean written = false;
        for (int free = 0; !written; free++) {
            try (FileSystem disk = disk()) {
                Path out = disk.getPath("/disk/out");
                sink(out, before()).commit();
                Map<String, String> old = read(out);
                leaveFree(disk.getPath("/disk"), free);

                OutputException full = catchThrowableOfType(
                        OutputException.class, () -> sink(out, after()).commit());

                written = full == null;
                failures += written ? 0 : 1;
                assertThat(read(out)).as("%d blocks free", free).isEqualTo(written ? expected : old);
                assertThat(written || saysSo(full)).isTrue();
            }
        }
        assertThat(failures).isGreaterThan(15);
    }

    private static boolean saysSo(OutputException full) {
        assertThat(full.diagnostics()).extracting(Diagnostic::code).containsExactly(CodegenCode.UNWRITABLE);
        assertThat(full).hasMessageContaining("output can't be written: out of disk space");
        return true;
    }

    @Test
    void writesOnceThereIsRoomAgain() throws IOException {
        try (FileSystem disk = disk()) {
            Path out = disk.getPath("/disk/out");
            sink(out, before()).commit();
            leaveFree(disk.getPath("/disk"), 12);
            DirectorySink sink = sink(out, after());
            assertThat(catchThrowableOfType(OutputException.class, sink::commit))
                    .isNotNull();

            Files.delete(disk.getPath("/disk/ballast"));

            assertThat(sink.commit().written()).hasSize(2);
            assertThat(Files.readString(out.resolve("java/a/Changed.java"))).startsWith("new ");
        }
    }
}
