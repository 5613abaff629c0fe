package dev.xproto.integration.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.xproto.store.security.Caller;
import dev.xproto.sync.model.Row;
import dev.xproto.sync.spi.Core;
import dev.xproto.sync.spi.Onboarding.LoadRequest;
import dev.xproto.sync.spi.Onboarding.ModelFile;
import dev.xproto.sync.store.Batch;
import dev.xproto.sync.store.Change;
import dev.xproto.sync.store.Cursor;
import dev.xproto.sync.store.ModelStore;
import dev.xproto.sync.store.Operation;
import dev.xproto.sync.store.Origin;
import dev.xproto.sync.store.StoreUnavailableException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Changes arrive whatever becomes of the connection. */
@Timeout(60)
class RemoteWatchTest {
    @TempDir
    Path folder;

    private ServedTestCore served;
    private Wire wire;
    private Core core;
    private ModelStore store;

    @BeforeEach
    void start() throws Exception {
        served = ServedTestCore.in(folder, InstantSource.system(), ServedTestCore.anyPort());
        wire = new Wire(() -> served.port());
        core = ServedTestCore.connect(wire.endpoint(), ServedTestCore.PASSWORD);
        store = core.store();
    }

    @AfterEach
    void stop() throws Exception {
        core.close();
        wire.close();
        served.close();
    }

    /** Past the wire. */
    private ModelStore inside() {
        return served.serving().core().store(Caller.CORE);
    }

    private Row service(String name) {
        return inside().commit(Batch.of(Origin.USER, new Operation.Create("Service", -1, Map.of("name", name))))
                .get(0);
    }

    @Test
    void goesOnWhereItWasWhenTheConnectionBreaks() throws Exception {
        try (Feed feed = Feed.of(store, null, "Service")) {
            assertThat(feed.snapshot().objects()).isEmpty();
            Row first = service("first");
            assertThat(feed.change().change().key()).isEqualTo(first.key());
            wire.mode(Wire.Mode.STALLED);
            Row second = service("second");
            wire.cut();
            wire.mode(Wire.Mode.THROUGH);
            Row third = service("third");

            assertThat(List.of(
                            feed.change().change().key(), feed.change().change().key()))
                    .as("nothing lost, nothing told anew")
                    .containsExactly(second.key(), third.key());
            assertThat(feed.isSilent()).isTrue();
        }
    }

    @Test
    void saysThatItIsOverWhenTheCoreIsAwayAndGoesOnFromTheCursorAfterwards() throws Exception {
        Cursor last;
        try (Feed feed = Feed.of(store, null, "Service")) {
            feed.snapshot();
            service("before");
            last = feed.change().cursor();
            served.stop();
            assertThat(((Feed.Failed) feed.next()).error()).isInstanceOf(StoreUnavailableException.class);
        }
        assertThatThrownBy(() -> store.read(List.of())).isInstanceOf(StoreUnavailableException.class);

        served.start();
        Row after = service("after");
        inside().commit(Batch.of(Origin.USER, new Operation.Delete(after.key(), OptionalLong.empty())));
        try (Feed feed = again(last)) {
            assertThat(feed.change().change().kind()).isEqualTo(Change.Kind.CREATED);
            assertThat(feed.change().change().kind()).isEqualTo(Change.Kind.DELETED);
        }
    }

    /** The connection needs a moment. */
    private Feed again(Cursor from) throws InterruptedException {
        while (true) {
            try {
                store.read(List.of());
                return Feed.of(store, from, "Service");
            } catch (StoreUnavailableException e) {
                assertThat(e).hasMessageContaining("[XR0501]");
            }
        }
    }

    @Test
    void beginsAnewWithASnapshotWhenTheCursorIsTooOld() throws Exception {
        Row there = service("there");
        try (Feed feed = Feed.of(store, new Cursor("of another core"), "Service")) {
            assertThat(feed.snapshot().objects())
                    .singleElement()
                    .satisfies(existing -> assertThat(existing.key()).isEqualTo(there.key()));
        }
    }

    @Test
    void hearsOfNewModelsWithTheNextChange() throws Exception {
        try (Feed feed = Feed.of(store, null)) {
            feed.snapshot();
            served.serving()
                    .core()
                    .loader()
                    .load(new LoadRequest("more", "1.0", "", List.of(new ModelFile("more.xproto", """
                            option name = "more";
                            option app_label = "more";
                            message Later (XOSBase) { required string name = 1 [max_length = 10]; }
                            """))));
            assertThat(store.schema().find("Later")).isEmpty();
            service("something");
            feed.change();
            assertThat(store.schema().find("Later")).isPresent();
        }
    }

    @Test
    void tellsNothingAfterItWasClosed() throws Exception {
        Feed feed = Feed.of(store, null, "Service");
        feed.snapshot();
        feed.close();
        service("unheard");
        try (Feed other = Feed.of(store, null, "Service")) {
            assertThat(other.snapshot().objects()).hasSize(1);
        }
        assertThat(feed.isSilent()).isTrue();
    }

    @Test
    void tellsOfMoreObjectsThanOneMessageHolds() throws Exception {
        List<Operation> many = new java.util.ArrayList<>();
        for (int i = 1; i <= 2500; i++) {
            many.add(new Operation.Create("Service", -i, Map.of("name", "s" + i)));
        }
        inside().commit(new Batch(many, Origin.USER, null));
        try (Feed feed = Feed.of(store, null, "Service")) {
            assertThat(feed.snapshot().objects()).hasSize(2500);
        }
    }
}
