package dev.xproto.runtime.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.xproto.sync.model.ObjectKey;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ReadyQueueTest {
    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

    private final ReadyQueue queue = new ReadyQueue();

    private static Work work(int id) {
        return new Node(new ObjectKey("Service", id), id).sync;
    }

    @Test
    void changesGoBeforeRetriesAndRetriesBeforeResync() {
        Work resync = work(1);
        Work retry = work(2);
        Work change = work(3);
        queue.offer(resync, Urgency.RESYNC, NOW);
        queue.offer(retry, Urgency.RETRY, NOW);
        queue.offer(change, Urgency.CHANGE, NOW);
        assertThat(queue.poll(group -> true)).isSameAs(change);
        assertThat(queue.poll(group -> true)).isSameAs(retry);
        assertThat(queue.poll(group -> true)).isSameAs(resync);
        assertThat(queue.poll(group -> true)).isNull();
    }

    @Test
    void whoHasWaitedLongEnoughOvertakes() {
        Work resync = work(1);
        Work change = work(2);
        queue.offer(resync, Urgency.RESYNC, NOW);
        queue.offer(change, Urgency.CHANGE, NOW.plusSeconds(16));
        assertThat(queue.poll(group -> true)).isSameAs(resync);
    }

    @Test
    void keepsOneEntryAWorkAndItsMostUrgentOne() {
        Work work = work(1);
        Work other = work(2);
        queue.offer(work, Urgency.RESYNC, NOW);
        queue.offer(other, Urgency.RETRY, NOW);
        queue.offer(work, Urgency.CHANGE, NOW);
        queue.offer(work, Urgency.RESYNC, NOW);
        assertThat(queue.size()).isEqualTo(2);
        assertThat(queue.poll(group -> true)).isSameAs(work);
        assertThat(queue.poll(group -> true)).isSameAs(other);
        assertThat(queue.size() == 0).isTrue();
    }
}
