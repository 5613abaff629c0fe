package dev.xproto.runtime.kafka;

import dev.xproto.sync.spi.StepFactory;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/** The events of one partition that were fetched and not handled yet, in order. Guarded by its {@link Lanes}. */
final class Lane {
    final TopicPartition partition;
    final ArrayDeque<ConsumerRecord<byte[], byte[]>> records = new ArrayDeque<>();

    /** The steps that have yet to handle the first record; null before its first try. */
    @Nullable
    Set<StepFactory> left;

    /** How often they failed to. */
    final Map<StepFactory, Integer> failures = new HashMap<>();

    /** How often the first record was tried. */
    int attempts;

    /** Where to go on after a restart; negative when nothing was handled yet. */
    long next = -1;

    /** What of that is remembered by the broker. */
    long committed = -1;

    boolean running;

    /** Whether somebody else has the partition now. */
    boolean lost;

    Lane(TopicPartition partition) {
        this.partition = partition;
    }

    /** The first record was handled. */
    void done() {
        ConsumerRecord<byte[], byte[]> record = records.remove();
        next = record.offset() + 1;
        left = null;
        failures.clear();
        attempts = 0;
    }
}
