package dev.xproto.store;

import static dev.xproto.store.StoreFixture.values;
import static org.assertj.core.api.Assertions.assertThat;

import dev.xproto.sync.store.Batch;
import dev.xproto.sync.store.Operation;
import dev.xproto.sync.store.Origin;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A hundred thousand objects are read in a process that could never hold them all. */
class StreamingTest {
    private static final int OBJECTS = 100_000;

    @TempDir
    private Path folder;

    @Test
    void aHundredThousandObjectsOfAFileAreReadInLittleMemory() throws Exception {
        fill("process", folder.toString(), "jdbc:h2:file:" + folder.resolve("core"));
        assertThat(read("process", folder.toString())).startsWith("read " + OBJECTS);
    }

    @Test
    void aHundredThousandObjectsOfAServerAreReadInLittleMemory() throws Exception {
        try (StoreUnderTest place = Engine.POSTGRES.empty()) {
            String url = place.address().url();
            fill("postgres", url, url);
            assertThat(read("postgres", url)).startsWith("read " + OBJECTS);
        }
    }

    private static void fill(String kind, String where, String url) throws Exception {
        try (EmbeddedCore core = EmbeddedCore.open(
                KilledWriter.storage(kind, where), "admin@example.org", "secret", InstantSource.system())) {
            String text = "x".repeat(1000);
            core.store()
                    .commit(Batch.of(
                            Origin.USER,
                            new Operation.Create("Service", -1, values("name", "first", "description", text))));
        }
        ManyRows.copy(url, "m_Service", OBJECTS - 1);
    }

    private static String read(String kind, String where) throws Exception {
        Process reader = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        PagedReader.class.getName(),
                        kind,
                        where)
                .redirectErrorStream(true)
                .start();
        String said = new String(reader.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(reader.waitFor()).as(said).isZero();
        return said.substring(Math.max(0, said.lastIndexOf("read ")));
    }
}
