package dev.xproto.runtime.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.xproto.sync.model.Row;
import dev.xproto.sync.step.DeferredException;
import dev.xproto.sync.step.InnocuousException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Random histories against a small model of what must hold: whenever a step runs for an object, everything that the object
 * depends on is in sync; and when all faults are mended, everything becomes so. A history that breaks a rule names its
 * seed.
 */
class RandomHistoryTest {
    private static final int HISTORIES = Integer.getInteger("xproto.histories", 200);
    private static final int EVENTS = 60;
    private static final List<String> MODELS = List.of("Service", "Place", "Instance", "Instance", "Gadget");

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void nothingIsLostAndOrderIsKept(long family) {
        for (int i = 0; i < HISTORIES / 2; i++) {
            long seed = family * 1_000_000 + i;
            try {
                new History(seed).play();
            } catch (RuntimeException | AssertionError e) {
                throw new AssertionError("the history of seed " + seed + " breaks a rule", e);
            }
        }
    }

    /** One history. */
    private static final class History {
        private final SplittableRandom random;
        private final EngineBench bench = EngineBench.standard();
        private final List<Row> rows = new ArrayList<>();
        private final Map<String, Integer> faults = new HashMap<>();
        private final Set<String> running = new HashSet<>();
        private final List<AssertionError> broken = new ArrayList<>();
        private int names;

        History(long seed) {
            random = new SplittableRandom(seed);
        }

        void play() {
            bench.start();
            for (int i = 0; i < EVENTS; i++) {
                event();
            }
            mend();
        }

        private void event() {
            switch (random.nextInt(12)) {
                case 0, 1, 2 -> create();
                case 3, 4 -> change();
                case 5 -> relink();
                case 6 -> delete();
                case 7 -> fault();
                case 8 -> faults.clear();
                case 9 -> bench.pass(Duration.ofMillis(random.nextInt(20_000)));
                case 10 -> trouble();
                default -> bench.idle();
            }
        }

        private void create() {
            String name = "n" + names++;
            bench.when(name, (thing, services) -> step(thing));
            Map<String, Object> values = new HashMap<>();
            values.put("name", name);
            String model = MODELS.get(random.nextInt(MODELS.size()));
            links(model, values);
            rows.add(bench.store.create(model, values));
        }

        private void links(String model, Map<String, Object> values) {
            bench.store.schema().get(model).links().forEach(link -> {
                List<Row> peers = live().stream()
                        .filter(row -> row.type().isA(link.peer()))
                        .toList();
                if (!peers.isEmpty() && random.nextInt(3) > 0) {
                    values.put(
                            link.name(), peers.get(random.nextInt(peers.size())).id());
                }
            });
        }

        private List<Row> live() {
            return rows.stream()
                    .filter(bench.store::has)
                    .map(bench.store::now)
                    .filter(row -> !DueRules.isDeleted(row))
                    .toList();
        }

        private Row pick() {
            List<Row> live = live();
            return live.get(random.nextInt(live.size()));
        }

        private void change() {
            if (!live().isEmpty()) {
                Row row = pick();
                bench.store.update(row, Map.of("name", String.valueOf(row.get("name"))));
            }
        }

        private void relink() {
            if (!live().isEmpty()) {
                Row row = pick();
                Map<String, Object> values = new HashMap<>();
                links(row.type().name(), values);
                bench.store.update(row, values);
            }
        }

        private void delete() {
            if (!live().isEmpty() && random.nextBoolean()) {
                bench.store.delete(pick());
            }
        }

        private void fault() {
            if (!live().isEmpty()) {
                faults.put(String.valueOf(pick().get("name")), random.nextInt(5));
            }
        }

        private void trouble() {
            switch (random.nextInt(3)) {
                case 0 -> bench.store.breakFeed();
                case 1 -> {
                    bench.store.broken = true;
                    bench.pass(Duration.ofMillis(random.nextInt(5_000)));
                    bench.store.broken = false;
                }
                default -> {
                    bench.idle();
                    bench.restart();
                }
            }
        }

        private void step(Thing thing) throws Exception {
            try {
                assertThat(running.add(thing.name())).as("runs twice at once").isTrue();
                if (!thing.isDeleted()) {
                    checkOrder(bench.store.now(thing.row()), new HashSet<>());
                }
            } catch (AssertionError e) {
                // The engine takes it for the step's failure, as it should; so it is kept for the end.
                broken.add(e);
            }
            running.remove(thing.name());
            switch (faults.getOrDefault(thing.name(), -1)) {
                case 0 -> throw new Exception("broken");
                case 1 -> throw new DeferredException("later");
                case 2 -> throw new InnocuousException("no matter");
                case 3 -> throw new AssertionError("an error");
                case 4 -> {
                    faults.remove(thing.name());
                    if (!thing.isDeleted()) {
                        bench.store.update(thing.row(), Map.of("name", thing.name()));
                    }
                }
                default -> {}
            }
        }

        private void checkOrder(Row row, Set<Object> seen) {
            for (dev.xproto.sync.model.RowType.Link link : row.type().links()) {
                if (!(row.get(link.name()) instanceof Integer id)) {
                    continue;
                }
                dev.xproto.sync.model.ObjectKey key =
                        bench.store.schema().get(link.peer()).key(id);
                List<Row> found = bench.store.all().stream()
                        .filter(other -> other.key().equals(key))
                        .toList();
                for (Row far : found) {
                    if (!seen.add(key) || leadsBack(far, row, new HashSet<>()) || DueRules.isDeleted(far)) {
                        continue;
                    }
                    boolean counts = !far.type().isA("Place");
                    assertThat(counts && DueRules.sync(far))
                            .as("%s runs before %s", row.key(), key)
                            .isFalse();
                    checkOrder(far, seen);
                }
            }
        }

        private boolean leadsBack(Row from, Row to, Set<Object> seen) {
            if (from.key().equals(to.key())) {
                return true;
            }
            for (dev.xproto.sync.model.RowType.Link link : from.type().links()) {
                if (from.get(link.name()) instanceof Integer id) {
                    dev.xproto.sync.model.ObjectKey key =
                            bench.store.schema().get(link.peer()).key(id);
                    boolean back = bench.store.all().stream()
                            .filter(other -> other.key().equals(key))
                            .anyMatch(other -> seen.add(other.key()) && leadsBack(other, to, seen));
                    if (back) {
                        return true;
                    }
                }
            }
            return false;
        }

        private void mend() {
            faults.clear();
            bench.pass(Duration.ofHours(1));
            broken.forEach(rule -> {
                throw rule;
            });
            assertThat(bench.engine().waiting()).isEmpty();
            for (Row row : bench.store.all()) {
                // What is left of deleted ones waits for the core only, which keeps those that link to each other.
                boolean left = DueRules.isDeleted(row)
                        && DueRules.sync(row)
                        && !row.type().isA("Place");
                assertThat(left).as(row.toString()).isFalse();
                if (!row.type().isA("Place") && !DueRules.isDeleted(row)) {
                    assertThat(DueRules.sync(row)).as(row.toString()).isFalse();
                    assertThat(row.get("backend_status")).isEqualTo("OK");
                }
            }
        }
    }
}
