package dev.xproto.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.xproto.sync.model.ObjectKey;
import dev.xproto.sync.model.Row;
import dev.xproto.sync.store.StoreQuery;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Kills a store under load again and again, and looks each time whether all is there that was acknowledged. */
final class Slaughter {
    private static final long SEED = Long.getLong("xproto.store.kill.seed", 20_261_121L);
    static final int KILLS = Integer.getInteger("xproto.store.kills", Boolean.getBoolean("soak") ? 200 : 5);

    /** At which acknowledgement to kill, at the latest. */
    private static final int LATEST = 120;

    private final String kind;
    private final String place;
    private final int kills;
    private final Victim victim;
    private final SplittableRandom random = new SplittableRandom(SEED);
    private final List<ObjectKey> acknowledged = new ArrayList<>();
    private int inFlight;

    /** What is killed, and made alive again when it has to be. */
    interface Victim {
        void kill(Process writer);

        void revive();
    }

    Slaughter(String kind, String place, int kills, Victim victim) {
        this.kills = kills;
        this.kind = kind;
        this.place = place;
        this.victim = victim;
    }

    void run() throws IOException, InterruptedException {
        System.out.println("Killing " + kind + " " + kills + " times, -Dxproto.store.kill.seed=" + SEED);
        for (int kill = 0; kill < kills; kill++) {
            int after = random.nextInt(1, LATEST);
            int before = acknowledged.size();
            writeAndKill(kill, after);
            assertThat(acknowledged).as("seed %s, kill %s", SEED, kill).hasSizeGreaterThanOrEqualTo(before + 2 * after);
            victim.revive();
            assertKept(kill);
        }
        System.out.println("Killed " + kind + " " + kills + " times, " + inFlight + " with a commit in flight; "
                + acknowledged.size() / 2 + " acknowledged batches are all there");
        assertThat(inFlight).as("kills with a commit in flight, seed %s", SEED).isGreaterThanOrEqualTo(kills / 5);
    }

    private void writeAndKill(int kill, int after) throws IOException, InterruptedException {
        Process writer = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledWriter.class.getName(),
                        kind,
                        place,
                        String.valueOf(kill))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        Set<String> tried = new TreeSet<>();
        int done = 0;
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(writer.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] words = line.split(" ", -1);
                if (words.length == 2 && words[0].equals("try")) {
                    tried.add(words[1]);
                } else if (words.length == 3 && words[0].equals("done")) {
                    acknowledged.add(new ObjectKey("Service", Integer.parseInt(words[1])));
                    acknowledged.add(new ObjectKey("Service", Integer.parseInt(words[2])));
                    if (++done == after) {
                        victim.kill(writer); // what was said before can still be read
                    }
                }
            }
        } finally {
            writer.destroyForcibly().waitFor();
        }
        inFlight += tried.size() > done ? 1 : 0;
    }

    private void assertKept(int kill) {
        try (EmbeddedCore core = EmbeddedCore.open(
                KilledWriter.storage(kind, place), "admin@example.org", "secret", InstantSource.system())) {
            List<Row> rows = core.store().read(acknowledged);
            assertThat(rows).as("seed %s, kill %s", SEED, kill).hasSameSizeAs(acknowledged);
            Set<String> names = core
                    .store()
                    .read(new StoreQuery("Service", StoreQuery.Kind.LIVE, List.of(), 1_000_000, null))
                    .rows()
                    .stream()
                    .map(row -> String.valueOf(row.get("name")))
                    .collect(Collectors.toSet());
            List<String> halves = names.stream()
                    .filter(name -> !names.contains((name.startsWith("a-") ? "b-" : "a-") + name.substring(2)))
                    .toList();
            assertThat(halves).as("half batches, seed %s, kill %s", SEED, kill).isEmpty();
        }
    }
}
