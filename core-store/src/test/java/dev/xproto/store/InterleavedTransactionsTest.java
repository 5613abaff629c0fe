package dev.xproto.store;

import static dev.xproto.store.StoreFixture.values;
import static org.assertj.core.api.Assertions.assertThat;

import dev.xproto.sync.model.Row;
import dev.xproto.sync.store.Batch;
import dev.xproto.sync.store.Change;
import dev.xproto.sync.store.ChangeListener.Existing;
import dev.xproto.sync.store.Operation;
import dev.xproto.sync.store.Origin;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** On PostgreSQL transactions run side by side, and one that began first may commit last: nobody misses what it did. */
class InterleavedTransactionsTest {
    private final ManualClock clock = new ManualClock();
    private final StoreUnderTest place = Engine.POSTGRES.with(clock, TestModels.ALL);
    private final StoreFixture store = new StoreFixture(place.core().store());
    private final ExecutorService first = Executors.newSingleThreadExecutor();

    @AfterEach
    void close() {
        first.shutdownNow();
        place.close();
    }

    private Connection connect() throws SQLException {
        Connection connection = DriverManager.getConnection(place.address().url());
        connection.setAutoCommit(false);
        return connection;
    }

    /** Keeps writers of that object waiting until it is taken back. */
    private Connection lock(Row row) throws SQLException {
        Connection connection = connect();
        try (PreparedStatement statement =
                connection.prepareStatement("SELECT id FROM \"m_Service\" WHERE id = ? FOR UPDATE")) {
            statement.setInt(1, row.id());
            statement.execute();
        }
        return connection;
    }

    private static void awaitWaiting(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            boolean waiting = false;
            while (!waiting) {
                try (ResultSet results = statement.executeQuery(
                        "SELECT COUNT(*) FROM pg_locks WHERE NOT granted AND locktype = 'transactionid'")) {
                    waiting = results.next() && results.getInt(1) > 0;
                }
            }
        }
    }

    @Test
    void isToldInTheOrderOfTransactionsThoughTheFirstCommitsLast() throws Exception {
        Row shared = store.service("shared");
        try (Connection blocker = lock(shared);
                EmbeddedCore other = place.another(clock, List.of());
                FeedProbe early = FeedProbe.watch(place.core().store(), null, "Service")) {
            early.snapshot();
            Future<List<Row>> slow = first.submit(() -> place.core()
                    .store()
                    .commit(Batch.of(
                            Origin.USER,
                            new Operation.Create("Service", -1, values("name", "slow")),
                            new Operation.Update(
                                    shared.key(), values("description", "x"), OptionalLong.empty(), false))));
            awaitWaiting(blocker);

            Row quick = new StoreFixture(other.store()).service("quick");

            try (FeedProbe late = FeedProbe.watch(other.store(), null, "Service")) {
                FeedProbe.Snapshot snapshot = late.snapshot();
                assertThat(snapshot.objects())
                        .extracting(Existing::key)
                        .containsExactlyInAnyOrder(shared.key(), quick.key());
                assertThat(slow.isDone()).isFalse();
                assertThat(early.isSilent()).isTrue();

                blocker.rollback();
                Row row = slow.get().get(0);

                assertThat(early.changes(3))
                        .extracting(Change::key)
                        .containsExactly(row.key(), shared.key(), quick.key());
                assertThat(late.changes(3))
                        .extracting(Change::key)
                        .containsExactly(row.key(), shared.key(), quick.key());
                try (FeedProbe resumed = FeedProbe.watch(place.core().store(), snapshot.cursor(), "Service")) {
                    assertThat(resumed.changes(3))
                            .extracting(Change::key)
                            .containsExactly(row.key(), shared.key(), quick.key());
                }
            }
        }
    }

    @Test
    void goesOnWhenTheFirstIsTakenBack() throws Exception {
        try (FeedProbe probe = FeedProbe.watch(place.core().store(), null, "Service");
                Connection foreign = connect();
                Statement statement = foreign.createStatement()) {
            probe.snapshot();
            statement.execute("SELECT pg_current_xact_id()");
            Row row = store.service("quick");
            foreign.rollback();
            assertThat(probe.change().change().key()).isEqualTo(row.key());
        }
    }

    @Test
    void hearsOfWhatAnotherCoreCommits() {
        try (EmbeddedCore other = place.another(clock, List.of());
                FeedProbe probe = FeedProbe.watch(place.core().store(), null, "Service")) {
            probe.snapshot();
            Row row = new StoreFixture(other.store()).service("elsewhere");
            assertThat(probe.change().change().key()).isEqualTo(row.key());
        }
    }

    @Test
    void beginsAFeedOfItsOwnWhereADatabaseWasRestored() throws Exception {
        Row row = store.service("s");
        FeedProbe before = FeedProbe.watch(place.core().store(), null, "Service");
        var cursor = before.snapshot().cursor();
        before.close();
        place.core().close();
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute("UPDATE x_meta SET content = 'another server' WHERE name = 'feed_home'");
            statement.execute("UPDATE x_feed SET tx = tx + 1000000000"); // its transactions are counted anew
            connection.commit();
        }
        place.open(clock, List.of());
        try (FeedProbe probe = FeedProbe.watch(place.core().store(), cursor, "Service")) {
            assertThat(probe.snapshot().objects()).extracting(Existing::key).containsExactly(row.key());
            Row next = new StoreFixture(place.core().store()).service("next");
            assertThat(probe.change().change().key()).isEqualTo(next.key());
        }
    }
}
