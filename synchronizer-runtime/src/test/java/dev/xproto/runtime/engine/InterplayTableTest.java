package dev.xproto.runtime.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.xproto.sync.model.Row;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every row of the documentation's table of steps and policies that wake each other, played. */
class InterplayTableTest {
    private static final Path PAGE = Path.of("../docs/synchronizer.md");

    private final EngineBench bench = new EngineBench();

    static Stream<List<String>> rows() throws IOException {
        List<String> lines = Files.readAllLines(PAGE);
        int head = lines.indexOf(
                "| who saves the object in its run | runs of the step | runs of the policy | afterwards |");
        assertThat(head).as("the table of interplay in " + PAGE).isNotNegative();
        return lines.stream()
                .skip(head + 2)
                .takeWhile(line -> line.startsWith("|"))
                .map(line -> Arrays.stream(line.substring(1).split("\\|"))
                        .map(String::strip)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void thingsAreAsTheTableSays(List<String> row) {
        bench.observe("Sync", Thing.SERVICE);
        bench.police("Rule", Thing.SERVICE);
        Row service = bench.create("Service", "s");
        bench.start();
        bench.told.clear();
        String who = row.get(0);
        bench.when("t", (thing, services) -> {
            boolean stepRuns = bench.told.get(bench.told.size() - 1).startsWith("Sync");
            boolean late = who.endsWith("after the policy has run");
            if (stepRuns && late && ran("Rule") == 0) {
                // The step fails until the policy has run.
                throw new Exception("not yet");
            }
            boolean saves = who.equals("both") || who.startsWith(stepRuns ? "the step" : "the policy");
            if (saves) {
                (stepRuns ? Thing.SIZE : Thing.NOTE).set(thing, "what comes of it");
                thing.save();
            }
        });
        bench.store.update(service, Map.of("name", "t"));
        bench.idle().pass(Duration.ofMinutes(9));
        long failed = bench.reports.stream()
                .filter(report -> report.result().name().equals("FAILURE"))
                .count();
        assertThat(ran("Sync") - failed).as("runs of the step").isEqualTo(Long.parseLong(row.get(1)));
        assertThat(ran("Rule")).as("runs of the policy").isEqualTo(Long.parseLong(row.get(2)));
        Row now = bench.store.now(service);
        for (String rule : row.get(3).split(", ", -1)) {
            String[] sides = rule.split(" >= ", -1);
            assertThat(at(now, sides[0])).as(rule).isAfterOrEqualTo(at(now, sides[1]));
        }
        assertThat(bench.engine().waiting()).isEmpty();
    }

    private long ran(String who) {
        return bench.told.stream().filter(line -> line.startsWith(who)).count();
    }

    private static Instant at(Row row, String column) {
        return (Instant) Objects.requireNonNull(row.get(column), column);
    }
}
