package dev.xproto.store;

import static dev.xproto.store.StoreFixture.values;
import static org.assertj.core.api.Assertions.assertThat;

import dev.xproto.sync.model.ObjectKey;
import dev.xproto.sync.model.Row;
import dev.xproto.sync.store.Batch;
import dev.xproto.sync.store.InvalidObjectException;
import dev.xproto.sync.store.ObjectNotFoundException;
import dev.xproto.sync.store.Operation;
import dev.xproto.sync.store.Origin;
import dev.xproto.sync.store.StaleObjectException;
import dev.xproto.sync.store.StoreQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What a batch checked still holds when it commits, however many write at once. */
@ParameterizedClass
@EnumSource(Engine.class)
class ConcurrencyTest {
    private static final int WRITERS = 8;
    private static final long SEED = Long.getLong("xproto.store.seed", 20_261_121L);

    private final StoreUnderTest place;
    private final StoreFixture store;
    private final ExecutorService writers = Executors.newFixedThreadPool(WRITERS);

    ConcurrencyTest(Engine engine) {
        this.place = engine.with(new ManualClock(), TestModels.ALL);
        this.store = new StoreFixture(place.core().store());
    }

    @AfterEach
    void close() {
        writers.shutdownNow();
        place.close();
    }

    private <T> List<T> together(List<Callable<T>> tasks) throws Exception {
        List<T> answers = new ArrayList<>();
        for (Future<T> future : writers.invokeAll(tasks)) {
            answers.add(future.get());
        }
        return answers;
    }

    @Test
    void noChangeOverwritesAnotherThatItDidNotSee() throws Exception {
        Row row = store.create("Everything", "name", "counter", "small", 0);
        int each = 15;
        List<Callable<Integer>> tasks = new ArrayList<>();
        for (int writer = 0; writer < WRITERS; writer++) {
            tasks.add(() -> {
                for (int done = 0; done < each; ) {
                    done += addOne(row) ? 1 : 0;
                }
                return each;
            });
        }
        together(tasks);
        assertThat(store.get(row.key()).get("small")).isEqualTo(each * WRITERS);
        assertThat(store.get(row.key()).revision()).isEqualTo(1 + each * WRITERS);
    }

    private boolean addOne(Row row) {
        Row now = store.get(row.key());
        int count = now.get("small") instanceof Integer known ? known : 0;
        try {
            store.commit(
                    Origin.USER,
                    new Operation.Update(
                            row.key(), values("small", count + 1), OptionalLong.of(now.revision()), false));
            return true;
        } catch (StaleObjectException again) {
            return false;
        }
    }

    @Test
    void onlyOneOfManyGetsAUniqueName() throws Exception {
        for (int round = 0; round < 8; round++) {
            String name = "wanted-" + round;
            List<Callable<Boolean>> tasks = new ArrayList<>();
            for (int writer = 0; writer < WRITERS; writer++) {
                tasks.add(() -> {
                    try {
                        store.service(name);
                        return true;
                    } catch (InvalidObjectException taken) {
                        assertThat(taken).hasMessageContaining("name");
                        return false;
                    }
                });
            }
            assertThat(together(tasks)).containsOnlyOnce(true);
        }
    }

    @Test
    void nothingLiveLinksToWhatWasDeleted() throws Exception {
        SplittableRandom random = new SplittableRandom(SEED);
        for (int round = 0; round < 10; round++) {
            Row target = store.service("target-" + round);
            int deleter = random.nextInt(WRITERS);
            List<Callable<Boolean>> tasks = new ArrayList<>();
            for (int writer = 0; writer < WRITERS; writer++) {
                int number = round * WRITERS + writer;
                tasks.add(writer == deleter ? () -> store.delete(target) != null : () -> port(target, number));
            }
            together(tasks);
        }
        Set<Object> live = store.all("Service").stream().map(Row::id).collect(Collectors.toSet());
        assertThat(store.all("ServicePort"))
                .extracting(row -> row.get("service"))
                .allMatch(live::contains);
        assertThat(store.query("Service", StoreQuery.Kind.DELETED_OBJECTS))
                .as("seed %s", SEED)
                .hasSize(10);
    }

    @Test
    void aBatchThatFailsAmongOthersTakesNothingOfTheirsAlongAndLeavesNothingOfItsOwn() throws Exception {
        int each = 12;
        List<Callable<Integer>> tasks = new ArrayList<>();
        for (int writer = 0; writer < WRITERS; writer++) {
            String name = "n" + writer + "-";
            tasks.add(() -> {
                int refused = 0;
                for (int number = 0; number < each; number++) {
                    refused += pairOf(name + number, number % 3) ? 0 : 1;
                }
                return refused;
            });
        }
        assertThat(together(tasks)).containsOnly(each * 2 / 3);
        assertThat(store.all("Everything")).hasSize(WRITERS * each / 3).allSatisfy(row -> {
            assertThat(String.valueOf(row.get("name"))).matches("n[0-7]-(0|3|6|9)");
            assertThat(row.get("small")).isEqualTo(1);
        });
    }

    /** A batch that is refused after its first write, unless the way is 0. */
    private boolean pairOf(String name, int way) {
        Operation second = way == 1
                ? new Operation.Update(
                        new ObjectKey("Everything", 4711), values("small", 1), OptionalLong.empty(), false)
                : new Operation.Update(
                        new ObjectKey("Everything", -1),
                        values("small", way == 2 ? "x" : 1),
                        OptionalLong.empty(),
                        false);
        try {
            store.store()
                    .commit(Batch.of(
                            Origin.USER, new Operation.Create("Everything", -1, values("name", name)), second));
            return true;
        } catch (InvalidObjectException | ObjectNotFoundException refused) {
            return false;
        }
    }

    private boolean port(Row target, int number) {
        try {
            store.create(
                    "ServicePort",
                    "name",
                    "p" + number,
                    "external_port",
                    number,
                    "internal_port",
                    number,
                    "service",
                    target.id());
            return true;
        } catch (InvalidObjectException | ObjectNotFoundException gone) {
            return false;
        }
    }
}
