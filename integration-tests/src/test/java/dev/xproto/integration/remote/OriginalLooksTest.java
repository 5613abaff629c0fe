package dev.xproto.integration.remote;

import static org.assertj.core.api.Assertions.assertThat;

import dev.xproto.sync.model.ObjectKey;
import dev.xproto.sync.model.Row;
import dev.xproto.sync.spi.Scheduler;
import dev.xproto.sync.store.Operation;
import dev.xproto.testkit.ManualTime;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What looks at a core of XOS find is handed to whoever asks next, as long as it isn't the past by then. */
@Timeout(120)
class OriginalLooksTest extends OriginalCoreCase {
    /** It is looked when the test says so. */
    private final ManualTime time = new ManualTime();

    @Override
    protected Scheduler scheduler() {
        return time;
    }

    private @Nullable Object description(ObjectKey key) {
        return store.read(List.of(key)).get(0).get("description");
    }

    private static Operation.Update describe(Row row, String text) {
        return new Operation.Update(row.key(), Map.of("description", text), OptionalLong.empty(), false);
    }

    @Test
    void whatALookFoundIsHandedOutOnceWithoutACall() throws Exception {
        Row row = service("s");
        try (Feed feed = Feed.of(store, null, "Service")) {
            feed.snapshot();
            original.forget();
            assertThat(store.read(List.of(row.key()))).hasSize(1);
            assertThat(original.calls(call -> call.method().equals("GetService")))
                    .isEmpty();
            assertThat(store.read(List.of(row.key()))).hasSize(1);
            assertThat(original.calls(call -> call.method().equals("GetService")))
                    .hasSize(1);
        }
    }

    @Test
    void readsWhatItHasSavedAndNotWhatALookFoundBefore() throws Exception {
        Row row = service("s");
        Row other = service("other");
        try (Feed feed = Feed.of(store, null, "Service")) {
            assertThat(feed.snapshot().objects()).hasSize(2);
            commit(store, describe(row, "x"));
            commit(store, new Operation.Delete(other.key(), OptionalLong.empty()));
            assertThat(description(row.key())).isEqualTo("x");
            assertThat(store.read(List.of(other.key())))
                    .allSatisfy(read -> assertThat(read.get("deleted")).isEqualTo(true));
        }
    }

    @Test
    void aLookThatBeganBeforeASaveDoesNotBringBackWhatWasThere() throws Exception {
        Row row = service("s");
        try (Feed feed = Feed.of(store, null, "Service")) {
            feed.snapshot();
            commit(inside(), describe(row, "before"));
            OriginalCore.Held look = original.hold(call -> call.request().containsValue("SYNCHRONIZER_DIRTY_POLICIES"));
            do {
                time.advance(Duration.ofSeconds(5));
            } while (!look.isReady());
            commit(store, describe(row, "after"));
            look.letGo();
            assertThat(feed.change().change().key()).isEqualTo(row.key());
            assertThat(description(row.key())).isEqualTo("after");
        }
    }
}
