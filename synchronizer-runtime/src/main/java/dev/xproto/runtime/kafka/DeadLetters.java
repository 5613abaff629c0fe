package dev.xproto.runtime.kafka;

import dev.xproto.runtime.logging.SynchronizerLog;
import dev.xproto.sync.spi.StepFactory;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;

/**
 * Where events go that steps can't handle: a topic, with the event as it came, and headers that say where it was, which
 * steps failed and what they said. Safe for use by many threads.
 */
final class DeadLetters implements AutoCloseable {
    private static final int PATIENCE_MS = 10_000;

    private final KafkaSetup setup;
    private final SynchronizerLog log;
    private final AtomicBoolean troubled = new AtomicBoolean();
    private @Nullable KafkaProducer<byte[], byte[]> producer;
    private boolean closed;

    DeadLetters(KafkaSetup setup, SynchronizerLog log) {
        this.setup = setup;
        this.log = log;
    }

    /** Whether it was put there, and the brokers have it. */
    boolean put(ConsumerRecord<byte[], byte[]> record, Map<StepFactory, String> problems, int attempts) {
        ProducerRecord<byte[], byte[]> letter =
                new ProducerRecord<>(setup.deadLetters(), null, record.key(), record.value());
        record.headers().forEach(letter.headers()::add);
        Headers headers = letter.headers();
        add(headers, "synchronizer", setup.synchronizer());
        add(headers, "topic", record.topic());
        add(headers, "partition", Integer.toString(record.partition()));
        add(headers, "offset", Long.toString(record.offset()));
        add(headers, "attempts", Integer.toString(attempts));
        add(
                headers,
                "steps",
                problems.keySet().stream()
                        .map(step -> step.descriptor().className())
                        .collect(Collectors.joining(",")));
        add(headers, "problems", String.join(" // ", problems.values()));
        try {
            KafkaProducer<byte[], byte[]> open = producer();
            if (open == null) {
                return false;
            }
            open.send(letter).get();
            troubled.set(false);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException | KafkaException e) {
            tell(e);
            return false;
        } catch (IllegalStateException e) {
            return false; // The producer was closed meanwhile: the synchronizer stops.
        }
    }

    /** Said once, however often it is tried again. */
    private void tell(Exception e) {
        if (troubled.compareAndSet(false, true)) {
            log.warn(
                    "An event can't be put aside; it stays where it is, and is tried again",
                    Map.of("topic", setup.deadLetters(), "e", String.valueOf(e.getMessage())));
        }
    }

    private static void add(Headers headers, String name, String value) {
        headers.add("xproto-" + name, value.getBytes(StandardCharsets.UTF_8));
    }

    /** Made when the first event is given up on: mostly there is none. */
    private synchronized @Nullable KafkaProducer<byte[], byte[]> producer() {
        if (producer == null && !closed) {
            Properties properties = ClientProperties.of(setup, setup.synchronizer() + "-dead-letters");
            properties.put(ProducerConfig.ACKS_CONFIG, "all");
            properties.put(ProducerConfig.LINGER_MS_CONFIG, 0);
            properties.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, PATIENCE_MS);
            properties.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, PATIENCE_MS / 2);
            properties.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, PATIENCE_MS);
            producer = new KafkaProducer<>(properties, new ByteArraySerializer(), new ByteArraySerializer());
        }
        return producer;
    }

    @Override
    public void close() {
        KafkaProducer<byte[], byte[]> open;
        synchronized (this) {
            closed = true;
            open = producer;
            producer = null;
        }
        if (open != null) {
            open.close(java.time.Duration.ofMillis(PATIENCE_MS));
        }
    }
}
