package dev.xproto.store.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Nobody goes on before what was committed is durable, and one wait serves many. */
@Timeout(120)
class GroupSyncTest {
    private final ExecutorService threads = Executors.newCachedThreadPool();

    @AfterEach
    void end() {
        threads.shutdownNow();
    }

    private static void commit(GroupSync group) {
        group.begin();
        group.end();
    }

    @Test
    void nobodyWaitsWhenNothingWasCommitted() {
        GroupSync group = new GroupSync(() -> {
            throw new AssertionError("there is nothing to do");
        });
        group.await();
    }

    @Test
    void whatIsDurableIsNotWaitedForAgain() {
        AtomicInteger syncs = new AtomicInteger();
        GroupSync group = new GroupSync(syncs::incrementAndGet);
        commit(group);
        group.await();
        group.await();
        assertThat(syncs).hasValue(1);
    }

    @Test
    void aReaderWaitsForACommitThatIsUnderWay() throws Exception {
        AtomicBoolean committed = new AtomicBoolean();
        List<Boolean> seen = new ArrayList<>();
        GroupSync group = new GroupSync(() -> seen.add(committed.get()));
        group.begin();
        CountDownLatch reads = new CountDownLatch(1);
        Future<?> reader = threads.submit(() -> {
            reads.countDown();
            group.await();
        });
        assertThat(reads.await(60, TimeUnit.SECONDS)).isTrue();
        assertThat(seen).isEmpty();
        committed.set(true);
        group.end();
        reader.get(60, TimeUnit.SECONDS);
        assertThat(seen).containsExactly(true);
    }

    @Test
    void whoCommitsWhileAWaitIsUnderWayNeedsTheNext() throws Exception {
        CountDownLatch first = new CountDownLatch(1);
        CompletableFuture<Void> goOn = new CompletableFuture<>();
        AtomicInteger syncs = new AtomicInteger();
        GroupSync group = new GroupSync(() -> {
            if (syncs.incrementAndGet() == 1) {
                first.countDown();
                goOn.join();
            }
        });
        commit(group);
        Future<?> one = threads.submit(group::await);
        assertThat(first.await(60, TimeUnit.SECONDS)).isTrue();
        List<Future<?>> others = new ArrayList<>();
        CountDownLatch committed = new CountDownLatch(8);
        for (int writer = 0; writer < 8; writer++) {
            synchronized (group) {
                commit(group);
            }
            others.add(threads.submit(() -> {
                committed.countDown();
                group.await();
            }));
        }
        assertThat(committed.await(60, TimeUnit.SECONDS)).isTrue();
        goOn.complete(null);
        one.get(60, TimeUnit.SECONDS);
        for (Future<?> other : others) {
            other.get(60, TimeUnit.SECONDS);
        }
        assertThat(syncs).as("the second serves all that came during the first").hasValue(2);
    }

    @Test
    void aFaultReachesWhoWaitsAndTheNextTriesAgain() {
        AtomicBoolean full = new AtomicBoolean(true);
        GroupSync group = new GroupSync(() -> {
            if (full.get()) {
                throw new IllegalStateException("no room");
            }
        });
        commit(group);
        assertThatThrownBy(group::await).hasMessage("no room");
        assertThatThrownBy(group::await).hasMessage("no room");
        full.set(false);
        group.await();
    }

    @Test
    void everyoneFindsTheirOwnCommitDurable() throws Exception {
        int writers = 8;
        AtomicInteger last = new AtomicInteger();
        AtomicInteger durable = new AtomicInteger();
        GroupSync group = new GroupSync(() -> durable.accumulateAndGet(last.get(), Math::max));
        CyclicBarrier start = new CyclicBarrier(writers);
        List<Future<?>> all = new ArrayList<>();
        for (int writer = 0; writer < writers; writer++) {
            all.add(threads.submit(() -> {
                start.await();
                for (int i = 0; i < 2_000; i++) {
                    int own;
                    synchronized (group) {
                        group.begin();
                        own = last.incrementAndGet();
                        group.end();
                    }
                    group.await();
                    assertThat(durable.get()).isGreaterThanOrEqualTo(own);
                }
                return true;
            }));
        }
        for (Future<?> one : all) {
            one.get(100, TimeUnit.SECONDS);
        }
    }
}
