package dev.xproto.store;

import static dev.xproto.store.StoreFixture.values;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.xproto.sync.model.Row;
import dev.xproto.sync.store.Batch;
import dev.xproto.sync.store.ErrorCode;
import dev.xproto.sync.store.Fence;
import dev.xproto.sync.store.InvalidObjectException;
import dev.xproto.sync.store.Operation;
import dev.xproto.sync.store.Origin;
import dev.xproto.sync.store.StaleObjectException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Who was cut off writes no more. */
@ParameterizedClass
@EnumSource(Engine.class)
class FenceTest {
    private final ManualClock clock = new ManualClock();
    private final Engine engine;
    private final StoreUnderTest place;

    FenceTest(Engine engine) {
        this.engine = engine;
        this.place = engine.with(clock, TestModels.ALL);
    }

    @AfterEach
    void close() {
        place.close();
    }

    private Row commit(String scope, long token, Row row, String text) {
        return place.core()
                .store()
                .commit(Batch.of(
                                Origin.SYNC,
                                new Operation.Update(
                                        row.key(), values("description", text), OptionalLong.empty(), false))
                        .withFence(new Fence(scope, token)))
                .get(0);
    }

    @Test
    void refusesATokenLowerThanOneOfItsScopeAndChangesNothing() {
        Row row = new StoreFixture(place.core().store()).service("s");
        commit("onos", 3, row, "third");
        commit("onos", 3, row, "third again");
        commit("onos", 7, row, "seventh");
        commit("vsg", 1, row, "of another scope");

        assertThatThrownBy(() -> commit("onos", 6, row, "late"))
                .isInstanceOfSatisfying(
                        StaleObjectException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.STALE))
                .hasMessageContaining("`onos` is somebody else's")
                .hasMessageContaining("fence 6")
                .hasMessageContaining("seen 7");
        assertThat(new StoreFixture(place.core().store()).get(row.key()).get("description"))
                .isEqualTo("of another scope");
    }

    @Test
    void remembersWhatItSaw() {
        Row row = new StoreFixture(place.core().store()).service("s");
        commit("onos", 9, row, "ninth");
        if (engine != Engine.H2_MEMORY) {
            place.reopen(clock);
        }
        assertThatThrownBy(() -> commit("onos", 8, row, "late")).isInstanceOf(StaleObjectException.class);
    }

    @Test
    void isRaisedByABatchThatSucceedsOnly() {
        Row row = new StoreFixture(place.core().store()).service("s");
        assertThatThrownBy(() -> place.core()
                        .store()
                        .commit(Batch.of(Origin.SYNC, new Operation.Create("Service", -1, values("name", "")))
                                .withFence(new Fence("onos", 5))))
                .isInstanceOf(InvalidObjectException.class);
        assertThat(commit("onos", 4, row, "fourth").get("description")).isEqualTo("fourth");
    }

    @Test
    void letsNoLowerTokenIntoTheFieldOnceAHigherOneWasAcknowledged() throws Exception {
        Row row = new StoreFixture(place.core().store()).service("s");
        int rounds = 40;
        CountDownLatch newInCharge = new CountDownLatch(1);
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            Future<List<Boolean>> old = two.submit(() -> {
                List<Boolean> taken = new ArrayList<>();
                for (int i = 0; i < rounds; i++) {
                    boolean after = newInCharge.getCount() == 0;
                    try {
                        commit("onos", 1, row, "old " + i);
                        taken.add(after);
                    } catch (StaleObjectException refused) {
                        assertThat(refused).hasMessageContaining("seen 2");
                    }
                }
                return taken;
            });
            Future<?> next = two.submit(() -> {
                for (int i = 0; i < rounds; i++) {
                    commit("onos", 2, row, "new " + i);
                    newInCharge.countDown();
                }
            });
            next.get();
            assertThat(old.get()).doesNotContain(true);
        } finally {
            two.shutdownNow();
        }
        assertThat(new StoreFixture(place.core().store()).get(row.key()).get("description"))
                .isEqualTo("new " + (rounds - 1));
    }

    @Test
    void needsAScopeAndATokenThatIsNotNegative() {
        assertThatThrownBy(() -> new Fence(" ", 1)).hasMessageContaining("scope");
        assertThatThrownBy(() -> new Fence("x", -1)).hasMessageContaining("-1");
    }
}
