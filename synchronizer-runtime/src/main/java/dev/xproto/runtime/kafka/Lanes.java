package dev.xproto.runtime.kafka;

import dev.xproto.runtime.engine.EventSteps;
import dev.xproto.runtime.logging.SynchronizerLog;
import dev.xproto.sync.spi.Scheduler;
import dev.xproto.sync.spi.StepFactory;
import dev.xproto.sync.step.Event;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.record.TimestampType;
import org.jspecify.annotations.Nullable;

/**
 * Works through what was fetched: the events of a partition one after the other, those of several partitions at the same
 * time. An event that fails is tried again before the next one of its partition; after so many tries it is put aside.
 * Safe for use by many threads.
 */
final class Lanes {
    private static final Duration AFTER_FAULT = Duration.ofSeconds(1);

    private final KafkaSetup setup;
    private final EventSteps steps;
    private final DeadLetters deadLetters;
    private final SynchronizerLog log;
    private final Runnable progress;
    private final Map<TopicPartition, Lane> lanes = new HashMap<>();
    private final ArrayDeque<Lane> ready = new ArrayDeque<>();
    private int running;
    private boolean closed;

    /**
     * @param progress is told when a partition's events are all handled, or wait for their next try
     */
    Lanes(KafkaSetup setup, EventSteps steps, DeadLetters deadLetters, SynchronizerLog log, Runnable progress) {
        this.setup = setup;
        this.steps = steps;
        this.deadLetters = deadLetters;
        this.log = log;
        this.progress = progress;
    }

    /** Takes in what was fetched. */
    synchronized void take(ConsumerRecords<byte[], byte[]> fetched) {
        for (TopicPartition partition : fetched.partitions()) {
            Lane lane = lanes.computeIfAbsent(partition, Lane::new);
            boolean idle = lane.records.isEmpty();
            lane.records.addAll(fetched.records(partition));
            if (idle && !lane.running) {
                ready.add(lane);
            }
        }
        fill();
    }

    private void fill() {
        while (!closed && running < setup.concurrency()) {
            Lane lane = ready.poll();
            if (lane == null) {
                return;
            }
            if (!lane.lost && !lane.running && !lane.records.isEmpty()) {
                lane.running = true;
                running++;
                setup.workers().execute(() -> work(lane));
            }
        }
    }

    private void work(Lane lane) {
        @Nullable Duration pause = null;
        try {
            for (ConsumerRecord<byte[], byte[]> record = first(lane); record != null; record = first(lane)) {
                pause = handle(lane, record);
                if (pause != null) {
                    break;
                }
            }
        } catch (RuntimeException | Error e) {
            // Our own fault, or a listener's; but the events of this partition have to go on.
            log.error("A fault while events were handled", Map.of("partition", lane.partition), e);
            pause = AFTER_FAULT;
        } finally {
            stopped(lane, pause);
        }
    }

    private synchronized @Nullable ConsumerRecord<byte[], byte[]> first(Lane lane) {
        return closed || lane.lost ? null : lane.records.peek();
    }

    /** How long to wait before it is tried again; null when it is handled. */
    private @Nullable Duration handle(Lane lane, ConsumerRecord<byte[], byte[]> record) {
        Event event = event(record);
        @Nullable Set<StepFactory> left = lane.left;
        lane.attempts++;
        EventSteps.Outcome outcome =
                steps.deliver(event, left == null ? steps.of(record.topic()) : left, lane.attempts);
        lane.left = new LinkedHashSet<>(outcome.left().keySet());
        putAside(lane, record, event, outcome);
        if (!lane.left.isEmpty()) {
            return outcome.after();
        }
        synchronized (this) {
            lane.done();
        }
        return null;
    }

    /** Gives up on the steps that have failed too often; only once the event is safe somewhere else. */
    private void putAside(Lane lane, ConsumerRecord<byte[], byte[]> record, Event event, EventSteps.Outcome outcome) {
        Map<StepFactory, String> hopeless = new LinkedHashMap<>();
        outcome.left().forEach((step, fault) -> {
            int failures = lane.failures.merge(step, fault.counts() ? 1 : 0, Integer::sum);
            if (failures >= setup.tries()) {
                hopeless.put(step, fault.problem());
            }
        });
        if (!hopeless.isEmpty()
                && lane.left != null
                && mayGiveUp(lane)
                && deadLetters.put(record, hopeless, lane.attempts)) {
            lane.left.removeAll(hopeless.keySet());
            steps.givenUp(event, hopeless, lane.attempts, setup.deadLetters());
        }
    }

    /**
     * Not at the end, which interrupts steps that would have gone well; nor when somebody else tries the partition's events
     * by now.
     */
    private synchronized boolean mayGiveUp(Lane lane) {
        return !closed && !lane.lost;
    }

    static Event event(ConsumerRecord<byte[], byte[]> record) {
        boolean dated = record.timestampType() != TimestampType.NO_TIMESTAMP_TYPE;
        String value = text(record.value());
        return new Event(
                record.topic(),
                text(record.key()),
                value == null ? "" : value,
                dated ? Instant.ofEpochMilli(record.timestamp()) : null);
    }

    private static @Nullable String text(byte @Nullable [] bytes) {
        return bytes == null ? null : new String(bytes, StandardCharsets.UTF_8);
    }

    private void stopped(Lane lane, @Nullable Duration pause) {
        synchronized (this) {
            lane.running = false;
            running--;
            if (pause == null && !lane.records.isEmpty()) {
                ready.add(lane);
            } else if (pause != null && !closed) {
                setup.scheduler().schedule(pause, () -> again(lane));
            }
            fill();
            notifyAll();
        }
        progress.run();
    }

    private synchronized void again(Lane lane) {
        if (!lane.lost) {
            ready.add(lane);
            fill();
        }
    }

    /** The partitions that have nothing left to do: more of them may be fetched. */
    synchronized Set<TopicPartition> idle() {
        return partitions(true);
    }

    /** The partitions that have something left to do. */
    synchronized Set<TopicPartition> busy() {
        return partitions(false);
    }

    private Set<TopicPartition> partitions(boolean idle) {
        Set<TopicPartition> found = new LinkedHashSet<>();
        lanes.values().forEach(lane -> {
            if (lane.records.isEmpty() == idle) {
                found.add(lane.partition);
            }
        });
        return found;
    }

    /** How many events are held of all partitions together. */
    synchronized int waiting() {
        return lanes.values().stream().mapToInt(lane -> lane.records.size()).sum();
    }

    /** How far each of the partitions has come since that was last remembered. */
    synchronized Map<TopicPartition, OffsetAndMetadata> done(Collection<TopicPartition> partitions) {
        Map<TopicPartition, OffsetAndMetadata> offsets = new HashMap<>();
        for (TopicPartition partition : partitions) {
            Lane lane = lanes.get(partition);
            if (lane != null && lane.next > lane.committed) {
                offsets.put(partition, new OffsetAndMetadata(lane.next));
            }
        }
        return offsets;
    }

    /** The broker remembers these. */
    synchronized void committed(Map<TopicPartition, OffsetAndMetadata> offsets) {
        offsets.forEach((partition, offset) -> {
            Lane lane = lanes.get(partition);
            if (lane != null) {
                lane.committed = Math.max(lane.committed, offset.offset());
            }
        });
    }

    /** Begins with no further event of these partitions. */
    synchronized void stop(Collection<TopicPartition> partitions) {
        for (TopicPartition partition : partitions) {
            Lane lane = lanes.get(partition);
            if (lane != null) {
                lane.lost = true;
            }
        }
    }

    /** Waits until none of these partitions is being worked on, but no longer than that. */
    synchronized void await(Collection<TopicPartition> partitions, Duration most) {
        boolean[] over = {false};
        Scheduler.Timer timer = setup.scheduler().schedule(most, () -> {
            synchronized (this) {
                over[0] = true;
                notifyAll();
            }
        });
        try {
            while (!over[0] && isRunning(partitions)) {
                wait();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            timer.cancel();
        }
    }

    private boolean isRunning(Collection<TopicPartition> partitions) {
        return lanes.values().stream().anyMatch(lane -> lane.running && partitions.contains(lane.partition));
    }

    /** Forgets these partitions. */
    synchronized void forget(Collection<TopicPartition> partitions) {
        partitions.forEach(lanes::remove);
    }

    /** Begins with no further event at all. */
    synchronized void close() {
        closed = true;
    }

    /** All partitions that something was fetched of. */
    synchronized Set<TopicPartition> partitions() {
        return Set.copyOf(lanes.keySet());
    }
}
