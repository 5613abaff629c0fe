package dev.xproto.runtime.kafka;

import dev.xproto.sync.spi.Scheduler;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Executor;

/**
 * How to listen to Kafka.
 *
 * @param synchronizer its name is the consumer group
 * @param brokers as Kafka takes them: `host:port`, several with commas
 * @param security options of Kafka's client, of those that {@link KafkaSecurity} names; empty for brokers without TLS or login
 * @param deadLetters the topic for events that are given up on
 * @param tries after how many failures an event is given up on, 1 or more
 * @param concurrency how many partitions are worked on at a time, 1 or more
 * @param batch how many events are fetched at once, and so wait in memory for each partition; 1 or more
 * @param stopGrace how long a stop waits for steps that run
 * @param scheduler the time of retries
 * @param workers runs steps, and the one task that listens
 */
public record KafkaSetup(
        String synchronizer,
        String brokers,
        Map<String, String> security,
        String deadLetters,
        int tries,
        int concurrency,
        int batch,
        Duration stopGrace,
        Scheduler scheduler,
        Executor workers) {
    /** Copies the options. */
    public KafkaSetup {
        security = Map.copyOf(security);
    }

    /** Names no secrets. */
    @Override
    public String toString() {
        return synchronizer + " at " + brokers;
    }
}
