package dev.xproto.runtime.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.xproto.sync.model.Row;
import dev.xproto.sync.spi.Engine.WaitingObject;
import dev.xproto.sync.step.DeferredException;
import dev.xproto.sync.step.InnocuousException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every row of the documentation's table of outcomes, played. */
class OutcomeTableTest {
    private static final Path PAGE = Path.of("../docs/synchronizer.md");

    private final EngineBench bench = EngineBench.standard();
    private final Row service = bench.create("Service", "s");

    private final Row other = bench.create("Service", "other");
    private final List<String> seen = new ArrayList<>();

    /** What the rows call what a step does; each throws, or does something, in turn. */
    private final Map<String, List<EngineBench.Action>> behaviours = Map.ofEntries(
            Map.entry("returns", List.of()),
            Map.entry(
                    "throws DeferredException(\"Maybe later\")",
                    List.of(throwing(new DeferredException("Maybe later")))),
            Map.entry(
                    "throws DeferredException(\"Maybe later\", 60 s)",
                    List.of(throwing(new DeferredException("Maybe later", Duration.ofSeconds(60))))),
            Map.entry(
                    "throws InnocuousException(\"no matter\")", List.of(throwing(new InnocuousException("no matter")))),
            Map.entry("throws Exception(\"Maybe not\")", List.of(throwing(new Exception("Maybe not")))),
            Map.entry("throws Exception()", List.of(throwing(new Exception()))),
            Map.entry("throws Error(\"out of stack\")", List.of(throwing(new StackOverflowError("out of stack")))),
            Map.entry(
                    "throws Exception(\"one\"), then Exception(\"two\")",
                    List.of(throwing(new Exception("one")), throwing(new Exception("two")))),
            Map.entry(
                    "throws Exception(\"Maybe not\"), then returns",
                    List.of(throwing(new Exception("Maybe not")), doing(() -> {}))),
            Map.entry(
                    "returns, but the object was changed meanwhile",
                    List.of(doing(() -> bench.store.update(service(), Map.of("name", "s"))))),
            Map.entry(
                    "returns, but the object was deleted meanwhile",
                    List.of(doing(() -> bench.store.delete(service())))),
            Map.entry("saves its object, which was deleted meanwhile", List.of((thing, services) -> {
                bench.store.delete(service());
                Thing.HANDLE.set(thing, "a handle");
                thing.save();
            })),
            Map.entry("returns, but the store can't be reached", List.of(doing(() -> bench.store.broken = true))),
            Map.entry("doesn't return within the time limit", List.of(doing(() -> {
                bench.pass(Duration.ofMinutes(15));
                seen.addAll(standing());
            }))));

    private static EngineBench.Action throwing(Throwable fault) {
        return (thing, services) -> {
            if (fault instanceof Error error) {
                throw error;
            }
            throw (Exception) fault;
        };
    }

    private static EngineBench.Action doing(Runnable task) {
        return (thing, services) -> task.run();
    }

    static Stream<List<String>> rows() throws IOException {
        List<String> lines = Files.readAllLines(PAGE);
        int head = lines.indexOf("| the step | backend_code | backend_status | in sync | tried again after |");
        assertThat(head).as("the table of outcomes in " + PAGE).isNotNegative();
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
        List<EngineBench.Action> actions = behaviours.get(row.get(0));
        assertThat(actions).as("what `%s` means", row.get(0)).isNotNull();
        Deque<EngineBench.Action> left = new ArrayDeque<>(actions);
        bench.when("s", (thing, services) -> {
            EngineBench.@Nullable Action next = left.poll();
            if (next != null) {
                next.run(thing, services);
            }
        });
        bench.start();
        if (!left.isEmpty()) {
            bench.pass(Duration.ofSeconds(1));
        }
        List<String> stands = seen.isEmpty() ? standing() : seen;
        assertThat(stands).isEqualTo(row.subList(1, 5));
        if (!bench.store.broken) {
            assertThat(bench.status(other)).as("beside it").isEqualTo("1 OK");
        }
    }

    private Row service() {
        return service;
    }

    /** The last four columns of the table, as things are. */
    private List<String> standing() {
        List<WaitingObject> waiting = bench.engine().waiting().stream()
                .filter(object -> object.key().equals(service.key()))
                .toList();
        String next = waiting.isEmpty() || waiting.get(0).nextTry() == null ? "-" : seconds(waiting.get(0));
        if (!bench.store.has(service)) {
            return List.of("-", "the object is gone", "yes", next);
        }
        Row now = bench.store.now(service);
        return List.of(
                String.valueOf(now.get("backend_code")),
                String.valueOf(now.get("backend_status")),
                DueRules.sync(now) ? "no" : "yes",
                next);
    }

    private String seconds(WaitingObject object) {
        assertThat(object.nextTry()).isNotNull();
        return Duration.between(bench.time.now(), object.nextTry()).toSeconds() + " s";
    }
}
