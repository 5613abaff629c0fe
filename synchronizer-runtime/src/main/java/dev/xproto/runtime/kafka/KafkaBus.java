package dev.xproto.runtime.kafka;

import dev.xproto.runtime.engine.EventBus;
import dev.xproto.runtime.engine.EventSteps;
import dev.xproto.runtime.logging.SynchronizerLog;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.CommitFailedException;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.CooperativeStickyAssignor;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.Metric;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.RebalanceInProgressException;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jspecify.annotations.Nullable;

/**
 * Events from Kafka: one consumer for all event steps, in the group that is called like the synchronizer, so that several
 * processes share the partitions, and every step of a topic gets every event. How far a partition came is remembered once
 * all steps have handled its events; so each comes at least once. While a partition is being worked on, no more of it is
 * fetched.
 */
public final class KafkaBus implements EventBus {
    private static final Duration POLL = Duration.ofSeconds(1);
    private static final Duration PROBE = Duration.ofSeconds(5);
    private static final Duration BETWEEN_CONNECTIONS = Duration.ofSeconds(5);

    /** Whoever says nothing for so long is dead to the others, which take over its partitions. */
    private static final Duration SILENCE = Duration.ofSeconds(10);

    /** So often may workers disturb the one task that says how far it came, before that waits for its next turn. */
    private static final int DISTURBANCES = 10;

    private final KafkaSetup setup;
    private final EventSteps steps;
    private final SynchronizerLog log;
    private final BusTrouble trouble;
    private final DeadLetters deadLetters;
    private final CompletableFuture<Void> stop = new CompletableFuture<>();
    private final CompletableFuture<Void> ended = new CompletableFuture<>();
    private volatile @Nullable KafkaConsumer<byte[], byte[]> consumer;
    private volatile @Nullable Lanes lanes;
    private boolean started;

    /** Listens to nothing yet. */
    public KafkaBus(KafkaSetup setup, EventSteps steps) {
        this.setup = setup;
        this.steps = steps;
        this.log = new SynchronizerLog(setup.synchronizer());
        this.trouble = new BusTrouble(setup.brokers(), log);
        this.deadLetters = new DeadLetters(setup, log);
    }

    @Override
    public void start() {
        synchronized (this) {
            started = true;
        }
        setup.workers().execute(this::listen);
    }

    /** On one worker for as long as the bus is open: a consumer belongs to its thread. */
    private void listen() {
        try {
            while (!stop.isDone()) {
                connection();
            }
        } finally {
            deadLetters.close();
            ended.complete(null);
        }
    }

    private void connection() {
        try (KafkaConsumer<byte[], byte[]> made =
                new KafkaConsumer<>(properties(), new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            consumer = made;
            made.listTopics(PROBE);
            Lanes open = new Lanes(setup, steps, deadLetters, log, this::wake);
            lanes = open;
            made.subscribe(topics(), new Rebalance(made, open));
            log.info("Event bus: listening", Map.of("endpoint", setup.brokers(), "topics", readable(steps.topics())));
            poll(made, open);
        } catch (WakeupException e) {
            log.debug("Stopped while the event bus was being asked", Map.of());
        } catch (KafkaException | OutOfMemoryError e) {
            // The client makes room for an answer of whatever length the first bytes say, whoever sent them.
            trouble.tell(e);
            pause();
        } catch (RuntimeException e) {
            // Our own fault, perhaps; but without this worker no event would ever be heard of again.
            log.error("A fault of the event bus; it is connected anew", Map.of("e", String.valueOf(e)), e);
            pause();
        } finally {
            consumer = null;
            lanes = null;
        }
    }

    /** All topics in one expression; but never the one for what couldn't be handled, whatever steps ask for. */
    private Pattern topics() {
        return Pattern.compile(
                "(?!" + Pattern.quote(setup.deadLetters()) + "$)(?:" + String.join("|", steps.topics()) + ")");
    }

    /** Topics as steps name them, without the quotes of expressions. */
    private static String readable(List<String> topics) {
        return String.join(", ", topics).replace("\\Q", "").replace("\\E", "");
    }

    private Properties properties() {
        Properties properties = ClientProperties.of(setup, setup.synchronizer());
        properties.put(ConsumerConfig.GROUP_ID_CONFIG, setup.synchronizer());
        properties.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        properties.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        properties.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, setup.batch());
        properties.put(ConsumerConfig.PARTITION_ASSIGNMENT_STRATEGY_CONFIG, CooperativeStickyAssignor.class.getName());
        properties.put(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, (int) SILENCE.toMillis());
        properties.put(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG, (int) SILENCE.toMillis() / 4);
        // New topics that a pattern fits are found within this time.
        properties.put(ConsumerConfig.METADATA_MAX_AGE_CONFIG, 10_000);
        properties.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 10_000);
        return properties;
    }

    private void poll(KafkaConsumer<byte[], byte[]> open, Lanes lanes) {
        try {
            while (!stop.isDone()) {
                turn(open, lanes);
            }
        } finally {
            finish(open, lanes);
        }
    }

    private void turn(KafkaConsumer<byte[], byte[]> open, Lanes lanes) {
        try {
            Set<TopicPartition> idle = lanes.idle();
            open.resume(open.assignment().stream().filter(idle::contains).toList());
            lanes.take(open.poll(POLL));
            Set<TopicPartition> busy = lanes.busy();
            open.pause(open.assignment().stream().filter(busy::contains).toList());
        } catch (WakeupException e) {
            // Somebody has finished, or wants an end: that is looked at now.
            log.debug("Woken", Map.of());
        }
        commit(open, lanes, open.assignment());
        watchConnections(open);
    }

    private void commit(KafkaConsumer<byte[], byte[]> open, Lanes lanes, Collection<TopicPartition> partitions) {
        Map<TopicPartition, OffsetAndMetadata> offsets = lanes.done(partitions);
        if (offsets.isEmpty()) {
            return;
        }
        boolean woken = false;
        for (int tries = 0; tries < DISTURBANCES; tries++) {
            try {
                open.commitSync(offsets);
                lanes.committed(offsets);
                break;
            } catch (WakeupException e) {
                woken = true; // It isn't known whether the broker has them; they are said again.
            } catch (RebalanceInProgressException | CommitFailedException e) {
                log.debug("The event bus shares the partitions anew", Map.of("e", String.valueOf(e.getMessage())));
                break;
            } catch (KafkaException e) {
                trouble.tell(e);
                break;
            }
        }
        if (woken) {
            wake();
        }
    }

    /** A client tells nobody when its brokers go away, or don't let it into the group: it goes on trying. */
    private void watchConnections(KafkaConsumer<byte[], byte[]> open) {
        for (Map.Entry<org.apache.kafka.common.MetricName, ? extends Metric> metric :
                open.metrics().entrySet()) {
            if (metric.getKey().name().equals("connection-count")
                    && metric.getValue().metricValue() instanceof Double count) {
                if (count == 0) {
                    trouble.tell(new KafkaException("no broker answers at `" + setup.brokers() + "`"));
                } else if (open.groupMetadata().generationId() >= 0) {
                    trouble.over();
                }
                return;
            }
        }
    }

    private void finish(KafkaConsumer<byte[], byte[]> open, Lanes lanes) {
        lanes.close();
        Set<TopicPartition> partitions = lanes.partitions();
        lanes.await(partitions, setup.stopGrace());
        steps.interrupt();
        lanes.await(partitions, setup.stopGrace());
        Set<TopicPartition> mine = open.assignment();
        commit(open, lanes, partitions.stream().filter(mine::contains).toList());
    }

    /** Partitions come and go as processes of the group do. */
    private final class Rebalance implements ConsumerRebalanceListener {
        private final KafkaConsumer<byte[], byte[]> open;
        private final Lanes lanes;

        Rebalance(KafkaConsumer<byte[], byte[]> open, Lanes lanes) {
            this.open = open;
            this.lanes = lanes;
        }

        @Override
        public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
            if (!partitions.isEmpty()) {
                log.info("Event bus: partitions assigned", Map.of("partitions", partitions));
            }
        }

        @Override
        public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
            lanes.stop(partitions);
            lanes.await(partitions, setup.stopGrace());
            commit(open, lanes, partitions);
            lanes.forget(partitions);
        }

        @Override
        public void onPartitionsLost(Collection<TopicPartition> partitions) {
            lanes.stop(partitions);
            lanes.forget(partitions);
        }
    }

    private void wake() {
        KafkaConsumer<byte[], byte[]> open = consumer;
        if (open != null) {
            open.wakeup();
        }
    }

    /** How many events were fetched and are not handled yet. */
    int waiting() {
        Lanes open = lanes;
        return open == null ? 0 : open.waiting();
    }

    private void pause() {
        CompletableFuture<Void> over = new CompletableFuture<>();
        setup.scheduler().schedule(BETWEEN_CONNECTIONS, () -> over.complete(null));
        CompletableFuture.anyOf(over, stop).join();
    }

    @Override
    public void close() {
        stop.complete(null);
        boolean listening;
        synchronized (this) {
            listening = started;
        }
        wake();
        if (listening) {
            ended.join();
        }
    }
}
