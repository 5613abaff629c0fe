package dev.xproto.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.xproto.sync.model.ObjectKey;
import dev.xproto.sync.model.Row;
import dev.xproto.sync.spi.Core;
import dev.xproto.sync.spi.ModelStoreProvider.ConnectRequest;
import dev.xproto.sync.store.StoreQuery;
import dev.xproto.sync.store.StoreUnavailableException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The process is killed under load: what was acknowledged is there, no batch is half there, and the store opens. */
class KillTest {
    private static final long SEED = Long.getLong("xproto.store.kill.seed", 20_261_121L);
    private static final int KILLS = Integer.getInteger("xproto.store.kills", 3);

    @TempDir
    private Path folder;

    @Test
    void losesNothingThatWasAcknowledged() throws Exception {
        SplittableRandom random = new SplittableRandom(SEED);
        List<ObjectKey> acknowledged = new ArrayList<>();
        for (int kill = 0; kill < KILLS; kill++) {
            int after = random.nextInt(20, 200);
            List<ObjectKey> fresh = writeAndKill(kill, after);
            assertThat(fresh).as("seed %s, kill %s", SEED, kill).hasSizeGreaterThanOrEqualTo(2 * after);
            acknowledged.addAll(fresh);
            assertKept(acknowledged, kill);
        }
    }

    private List<ObjectKey> writeAndKill(int kill, int after) throws IOException, InterruptedException {
        Process writer = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledWriter.class.getName(),
                        folder.toString(),
                        String.valueOf(kill))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        List<ObjectKey> acknowledged = new ArrayList<>();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(writer.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] words = line.split(" ", -1);
                if (words.length == 3 && words[0].equals("done")) {
                    acknowledged.add(new ObjectKey("Service", Integer.parseInt(words[1])));
                    acknowledged.add(new ObjectKey("Service", Integer.parseInt(words[2])));
                }
                if (acknowledged.size() == 2) {
                    assertInUse();
                }
                if (acknowledged.size() >= 2 * after) {
                    writer.toHandle().destroyForcibly(); // leaves what was said before to be read
                }
            }
        } finally {
            writer.destroyForcibly().waitFor();
        }
        return acknowledged;
    }

    /** A second process is told that the folder is taken. */
    private void assertInUse() {
        Assertions.assertThatThrownBy(this::connect)
                .isInstanceOf(StoreUnavailableException.class)
                .hasMessageContaining("in use by another process");
    }

    private Core connect() {
        return new EmbeddedCoreProvider()
                .connect(new ConnectRequest("embedded", "admin@example.org", "secret", folder, new ManualClock()));
    }

    private void assertKept(List<ObjectKey> acknowledged, int kill) {
        try (Core core = connect()) {
            List<Row> rows = core.store().read(acknowledged);
            assertThat(rows).as("seed %s, kill %s", SEED, kill).hasSameSizeAs(acknowledged);
            Set<String> names = core
                    .store()
                    .read(new StoreQuery("Service", StoreQuery.Kind.LIVE, List.of(), 1_000_000, null))
                    .rows()
                    .stream()
                    .map(row -> String.valueOf(row.get("name")))
                    .collect(Collectors.toSet());
            assertThat(names)
                    .allSatisfy(name ->
                            assertThat(names).contains((name.startsWith("a-") ? "b-" : "a-") + name.substring(2)));
        }
    }
}
