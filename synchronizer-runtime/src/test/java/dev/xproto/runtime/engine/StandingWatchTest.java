package dev.xproto.runtime.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.xproto.sync.spi.EngineOptions;
import dev.xproto.sync.spi.EngineSetup;
import dev.xproto.sync.spi.RunListener;
import dev.xproto.sync.spi.StepServices;
import dev.xproto.sync.store.Batch;
import dev.xproto.sync.store.Change;
import dev.xproto.sync.store.ChangeListener;
import dev.xproto.sync.store.Operation;
import dev.xproto.sync.store.Origin;
import dev.xproto.sync.store.StoreException;
import dev.xproto.testkit.ManualTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class StandingWatchTest {
    private final ManualTime time = new ManualTime();
    private final FakeStore store = new FakeStore(time.clock());
    private final Activity activity = new Activity();
    private final List<String> told = new ArrayList<>();
    private Set<String> models = Set.of("Service");

    private final StandingWatch.Target target = new StandingWatch.Target() {
        @Override
        public Set<String> models() {
            return models;
        }

        @Override
        public void present(List<ChangeListener.Existing> objects) {
            told.add("present " + objects.size() + (watch.isWatching() ? " too early" : ""));
        }

        @Override
        public void changed(List<Change> changes) {
            told.add("changed " + changes.size());
        }

        @Override
        public void blind(StoreException why) {
            told.add("blind");
        }

        @Override
        public void watching() {
            told.add("watching");
        }
    };

    private final StandingWatch watch = new StandingWatch(
            new EngineSetup(
                    store,
                    List.of(),
                    new StepServices.SynchronizerInfo("test", "1"),
                    time,
                    time,
                    new SplittableRandom(1),
                    EngineOptions.DEFAULT,
                    RunListener.NONE,
                    null),
            activity,
            target);

    private void create() {
        store.commit(Batch.of(Origin.USER, new Operation.Create("Service", -1, Map.of("name", "s"))));
    }

    @Test
    void countsAsWatchingOnlyOnceEverythingThatIsThereWasLookedAt() {
        watch.renew();
        assertThat(told).containsExactly("present 0", "watching");
        assertThat(watch.isWatching()).isTrue();
        assertThat(activity.isQuiet()).isTrue();
    }

    @Test
    void beginsAnewASecondAfterTheFeedBrokeOff() {
        watch.renew();
        told.clear();
        store.breakFeed();
        assertThat(watch.isWatching()).isFalse();
        create();
        time.advance(Duration.ofSeconds(1));
        assertThat(told).containsExactly("blind", "present 1", "watching");
    }

    @Test
    void keepsOneWatchWhenItIsRenewedWhileItWaitsToBeginAnew() {
        watch.renew();
        store.breakFeed();
        watch.renew();
        time.advance(Duration.ofSeconds(5));
        told.clear();
        create();
        assertThat(told).as("told once").containsExactly("changed 1");
        watch.close();
        create();
        assertThat(told).as("nobody listens any more").containsExactly("changed 1");
        assertThat(store.watchers()).isZero();
    }

    @Test
    void triesAgainUntilTheStoreCanBeRead() {
        store.broken = true;
        watch.renew();
        time.advance(Duration.ofSeconds(3));
        assertThat(told).isNotEmpty().containsOnly("blind");
        store.broken = false;
        time.advance(Duration.ofSeconds(1));
        assertThat(told).endsWith("present 0", "watching");
        assertThat(activity.isQuiet()).isTrue();
    }

    @Test
    void nobodyWaitsForASnapshotOfNoModels() {
        store.broken = true;
        watch.renew();
        store.broken = false;
        models = Set.of();
        time.advance(Duration.ofSeconds(1));
        assertThat(activity.isQuiet()).isTrue();
        assertThat(store.watchers()).isZero();
    }

    @Test
    void aClosedOneBeginsNothing() {
        watch.renew();
        store.breakFeed();
        watch.close();
        time.advance(Duration.ofSeconds(5));
        assertThat(store.watchers()).isZero();
        assertThat(told).containsExactly("present 0", "watching", "blind");
    }
}
