package dev.xproto.runtime.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.xproto.sync.model.ObjectKey;
import dev.xproto.sync.model.Row;
import dev.xproto.sync.spi.EngineOptions;
import dev.xproto.sync.step.DeferredException;
import dev.xproto.sync.step.InnocuousException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;

/**
 * One random history. Users create, change, relink and delete; steps succeed, fail, defer, hang, and change their own
 * objects; the store is lost and found, the feed breaks, the clock is set, the engine starts anew. Half of the histories
 * run one step after the other and hold the engine to the order at every moment; the others let users and other runs in
 * while steps are in the middle of theirs, and hold it to what it could know.
 */
final class History {
    private static final int EVENTS = 60;
    private static final int DEEPEST = 3;
    private static final List<String> MODELS = List.of("Service", "Place", "Instance", "Instance", "Gadget");

    private final SplittableRandom random;
    private final EngineBench bench = EngineBench.standard();
    private final Truth truth = new Truth(bench.store);
    private final List<Row> rows = new ArrayList<>();
    private final Map<String, Integer> faults = new HashMap<>();
    private final Map<ObjectKey, Boolean> running = new LinkedHashMap<>();
    private final List<AssertionError> broken = new ArrayList<>();
    private final Set<String> policed = new TreeSet<>();
    private final boolean crossed;
    private final RandomWorkers workers;
    private int names;
    private int depth;
    private long known;
    private long linked;
    private Duration elapsed = Duration.ZERO;
    private Duration calm = Duration.ZERO;
    private boolean mending;
    int runs;

    History(long seed) {
        random = new SplittableRandom(seed);
        crossed = seed % 2 == 1;
        workers = new RandomWorkers(bench.time, random);
        if (crossed) {
            bench.workers = workers;
        }
        bench.options = options();
        for (String model : List.of("Place", "Instance")) {
            if (random.nextInt(3) == 0) {
                bench.police("Rule" + model, model.equals("Place") ? Thing.PLACE : Thing.INSTANCE);
                policed.add(model);
            }
        }
    }

    private EngineOptions options() {
        EngineOptions options =
                EngineOptions.DEFAULT.withConcurrency(1 + random.nextInt(8)).withJitter(random.nextBoolean() ? 0 : 0.2);
        if (random.nextInt(3) == 0) {
            options = options.withModelConcurrency(Map.of("Instance", 1 + random.nextInt(2), "Service", 1));
        }
        return random.nextInt(3) == 0 ? options.withMinimumDelay(Duration.ofMillis(200)) : options;
    }

    void play() {
        bench.start();
        for (int i = 0; i < EVENTS; i++) {
            event();
        }
        mend();
    }

    private void event() {
        switch (random.nextInt(13)) {
            case 0, 1, 2, 3, 4, 5, 6 -> users();
            case 7 -> fault();
            case 8 -> faults.clear();
            case 9 -> pass(Duration.ofMillis(random.nextInt(20_000)));
            case 10 -> trouble();
            case 11 -> bench.time.shiftClock(Duration.ofSeconds(random.nextInt(7_200) - 3_600));
            default -> idle();
        }
    }

    private void users() {
        switch (random.nextInt(7)) {
            case 0, 1, 2 -> create();
            case 3, 4 -> change();
            case 5 -> relink();
            default -> delete();
        }
    }

    private void pass(Duration duration) {
        bench.pass(duration);
        if (depth == 0) {
            elapsed = elapsed.plus(duration);
            drained();
        }
    }

    private void idle() {
        bench.idle();
        drained();
        check();
    }

    private void drained() {
        known = bench.store.commits;
    }

    /** Whenever nothing is under way, the engine knows exactly what has to be done, and why it isn't. */
    private void check() {
        if (elapsed.compareTo(calm) < 0 || bench.store.broken) {
            return;
        }
        Set<String> waiting = new TreeSet<>();
        bench.engine().waiting().forEach(object -> {
            boolean policies = object.reason().startsWith("policies: ");
            waiting.add((policies ? "policies of " : "") + object.key());
            assertThat(object.reason()).isNotBlank().doesNotContain("is looked at");
        });
        assertThat(waiting).isEqualTo(truth.due(policed));
    }

    private void create() {
        String name = "n" + names++;
        bench.when(name, (thing, services) -> step(thing));
        Map<String, Object> values = new HashMap<>();
        values.put("name", name);
        String model = MODELS.get(random.nextInt(MODELS.size()));
        links(model, values);
        rows.add(bench.store.create(model, values));
        linked = bench.store.commits;
    }

    private void links(String model, Map<String, Object> values) {
        bench.store.schema().get(model).links().forEach(link -> {
            List<Row> peers =
                    live().stream().filter(row -> row.type().isA(link.peer())).toList();
            if (link.many() && random.nextInt(3) == 0) {
                values.put(
                        link.name(),
                        peers.stream()
                                .filter(peer -> random.nextInt(3) == 0)
                                .map(Row::id)
                                .toList());
            } else if (!link.many() && !peers.isEmpty() && random.nextInt(3) > 0) {
                values.put(link.name(), peers.get(random.nextInt(peers.size())).id());
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
            linked = bench.store.commits;
        }
    }

    private void delete() {
        if (!live().isEmpty() && random.nextBoolean()) {
            bench.store.delete(pick());
            linked = bench.store.commits;
        }
    }

    private void fault() {
        if (!live().isEmpty()) {
            faults.put(String.valueOf(pick().get("name")), random.nextInt(6));
        }
    }

    private void trouble() {
        calm = elapsed.plus(Duration.ofMillis(1_100));
        switch (random.nextInt(3)) {
            case 0 -> bench.store.breakFeed();
            case 1 -> {
                bench.store.broken = true;
                pass(Duration.ofMillis(random.nextInt(5_000)));
                bench.store.broken = false;
                calm = elapsed.plus(Duration.ofMillis(1_100));
            }
            default -> {
                bench.idle();
                bench.engine().close();
                if (random.nextBoolean()) {
                    users();
                }
                bench.start();
                drained();
            }
        }
    }

    private void step(Thing thing) throws Exception {
        runs++;
        begin(thing);
        depth++;
        try {
            if (crossed && !mending && depth < DEEPEST && random.nextInt(3) == 0) {
                meanwhile();
            }
            end(thing.name(), thing);
        } finally {
            depth--;
            running.remove(thing.key());
        }
    }

    /** The engine takes what is thrown here for the step's failure, as it should; so it is kept for the end. */
    private void begin(Thing thing) {
        try {
            assertThat(running).as("two runs at once").doesNotContainKey(thing.key());
            running.put(thing.key(), false);
            limits();
            String told = bench.told.get(bench.told.size() - 1);
            if (told.startsWith("Sync")) {
                assertThat(truth.obstacles(bench.store.now(thing.row()), this::isKnown))
                        .as("%s too early", told)
                        .isEmpty();
            }
        } catch (AssertionError e) {
            broken.add(e);
        }
    }

    /** Whether the engine can have known of it when it chose what to run: so long as nobody made other links since. */
    private boolean isKnown(Row row) {
        return !crossed || (bench.store.changedAt(row.key()) <= known && linked <= known);
    }

    private void limits() {
        List<ObjectKey> active = running.entrySet().stream()
                .filter(run -> !run.getValue())
                .map(Map.Entry::getKey)
                .toList();
        assertThat(active).hasSizeLessThanOrEqualTo(bench.options.concurrency());
        bench.options
                .modelConcurrency()
                .forEach((model, most) -> assertThat(
                                active.stream().filter(key -> key.root().equals(model)))
                        .hasSizeLessThanOrEqualTo(most));
    }

    private void meanwhile() {
        for (int i = random.nextInt(3); i > 0; i--) {
            users();
        }
        workers.some(random.nextInt(4));
        if (random.nextInt(20) == 0) {
            running.replaceAll((key, hung) -> true);
            bench.pass(Duration.ofMinutes(16));
        }
    }

    private void end(String name, Thing thing) throws Exception {
        switch (mending ? -1 : faults.getOrDefault(name, -1)) {
            case 0 -> throw new Exception("broken");
            case 1 -> throw new DeferredException("later");
            case 2 -> throw new InnocuousException("no matter");
            case 3 -> throw new AssertionError("an error");
            case 4 -> {
                faults.remove(name);
                if (bench.store.has(thing.row()) && !DueRules.isDeleted(bench.store.now(thing.row()))) {
                    bench.store.update(thing.row(), Map.of("name", name));
                }
            }
            case 5 -> {
                faults.remove(name);
                Thing.HANDLE.set(thing, "handle-" + runs);
                thing.save();
            }
            default -> {}
        }
    }

    /** When all faults are mended, everything becomes as it should, without another change. */
    private void mend() {
        faults.clear();
        mending = true;
        bench.pass(Duration.ofHours(1));
        broken.forEach(rule -> {
            throw rule;
        });
        assertThat(bench.engine().waiting()).isEmpty();
        assertThat(bench.engine().isQuiet()).isTrue();
        assertThat(running).isEmpty();
        assertThat(truth.due(policed)).isEmpty();
        for (Row row : bench.store.all()) {
            if (Truth.counts(row) && !DueRules.isDeleted(row)) {
                assertThat(row.get("backend_status")).as(row.toString()).isEqualTo("OK");
            }
        }
    }
}
