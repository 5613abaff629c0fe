package dev.xproto.runtime.kafka;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.utils.Time;
import org.jspecify.annotations.Nullable;

/** A real Kafka: one node, in this process, on ports that stay when it is stopped and started again. */
public final class Broker implements AutoCloseable {
    private static final String LISTENERS = "PLAINTEXT:PLAINTEXT,SECURE:SASL_SSL,CONTROLLER:PLAINTEXT";

    private static final int PATIENCE_MS = 40_000;
    private static final int PRODUCERS = 5;

    private final Path folder;
    private final int port;
    private final int controllerPort = freePort();
    private final Properties more = new Properties();
    private int securePort;
    private @Nullable KafkaRaftServer server;

    /** On that folder; started by {@link #start}. */
    public Broker(Path folder) throws IOException {
        this(folder, freePort());
    }

    /** The same, on that port. */
    public Broker(Path folder, int port) throws IOException {
        this.folder = folder;
        this.port = port;
        Files.createDirectories(folder);
        Files.writeString(
                folder.resolve("meta.properties"),
                "version=1\nnode.id=1\ncluster.id=" + Uuid.randomUuid() + "\ndirectory.id=" + Uuid.randomUuid() + "\n");
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException("no port is free", e);
        }
    }

    /**
     * Has another port, which speaks TLS, and lets in that user only. Said before the start.
     *
     * @param certificate in PEM
     * @param key its key, in PEM
     */
    public void secure(Path certificate, Path key, String user, String password) throws IOException {
        securePort = freePort();
        Path both = folder.resolve("secure.pem");
        Files.writeString(both, Files.readString(key) + Files.readString(certificate));
        String listener = "listener.name.secure.";
        more.put(listener + "ssl.keystore.type", "PEM");
        more.put(listener + "ssl.keystore.location", both.toString());
        more.put("sasl.enabled.mechanisms", "PLAIN");
        more.put(
                listener + "plain.sasl.jaas.config",
                "org.apache.kafka.common.security.plain.PlainLoginModule required user_" + user + "=\"" + password
                        + "\";");
    }

    /** Where the port with TLS is. */
    public String secureEndpoint() {
        return "localhost:" + securePort;
    }

    /** Where it is. */
    public String endpoint() {
        return "localhost:" + port;
    }

    /** Starts it, or starts it again. */
    public void start() {
        Properties properties = new Properties();
        properties.put("process.roles", "broker,controller");
        properties.put("node.id", "1");
        properties.put("controller.quorum.voters", "1@localhost:" + controllerPort);
        String secure = securePort == 0 ? "" : ",SECURE://localhost:" + securePort;
        properties.put(
                "listeners", "PLAINTEXT://localhost:" + port + secure + ",CONTROLLER://localhost:" + controllerPort);
        properties.put("controller.listener.names", "CONTROLLER");
        properties.put("listener.security.protocol.map", LISTENERS);
        properties.putAll(more);
        properties.put("log.dirs", folder.toString());
        properties.put("num.partitions", "3");
        properties.put("offsets.topic.num.partitions", "1");
        properties.put("offsets.topic.replication.factor", "1");
        properties.put("transaction.state.log.replication.factor", "1");
        properties.put("transaction.state.log.min.isr", "1");
        properties.put("group.initial.rebalance.delay.ms", "0");
        // On a busy machine it may be silent for a while, and is no worse for it.
        properties.put("broker.session.timeout.ms", "60000");
        KafkaRaftServer made = new KafkaRaftServer(new KafkaConfig(properties, false), Time.SYSTEM);
        made.startup();
        server = made;
    }

    /** Stops it; what it was told stays. */
    public void stop() {
        KafkaRaftServer running = server;
        if (running != null) {
            running.shutdown();
            running.awaitShutdown();
            server = null;
        }
    }

    /** Publishes that, and waits until the broker has it. */
    public void send(String topic, String key, byte @Nullable [] value) throws Exception {
        publish(List.of(new ProducerRecord<>(topic, key.getBytes(StandardCharsets.UTF_8), value)));
    }

    /** Publishes so many events, `0`, `1` and so on, with as many keys. */
    public void sendMany(String topic, int count) throws Exception {
        sendMany(topic, 0, count);
    }

    /** Publishes the events from that number to before that one, each with a key of its own. */
    public void sendMany(String topic, int from, int to) throws Exception {
        List<ProducerRecord<byte[], byte[]>> records = new ArrayList<>();
        for (int i = from; i < to; i++) {
            byte[] text = Integer.toString(i).getBytes(StandardCharsets.UTF_8);
            records.add(new ProducerRecord<>(topic, text, text));
        }
        publish(records);
    }

    /** On a busy machine a producer may hear nothing for minutes, where a new one is answered at once. */
    private void publish(List<ProducerRecord<byte[], byte[]>> records) throws Exception {
        List<ProducerRecord<byte[], byte[]>> left = records;
        for (int tries = 1; !left.isEmpty(); tries++) {
            left = unanswered(left, tries == PRODUCERS);
        }
    }

    private List<ProducerRecord<byte[], byte[]>> unanswered(
            List<ProducerRecord<byte[], byte[]>> records, boolean lastTry) throws Exception {
        Properties properties = new Properties();
        properties.put(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, endpoint());
        properties.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, PATIENCE_MS / 2);
        properties.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, PATIENCE_MS);
        try (KafkaProducer<byte[], byte[]> producer =
                new KafkaProducer<>(properties, new ByteArraySerializer(), new ByteArraySerializer())) {
            List<Future<RecordMetadata>> sent = new ArrayList<>();
            for (ProducerRecord<byte[], byte[]> each : records) {
                sent.add(producer.send(each));
            }
            List<ProducerRecord<byte[], byte[]>> left = new ArrayList<>();
            for (int i = 0; i < sent.size(); i++) {
                try {
                    sent.get(i).get();
                } catch (ExecutionException e) {
                    if (lastTry || !(e.getCause() instanceof TimeoutException)) {
                        throw e;
                    }
                    left.add(records.get(i));
                }
            }
            return left;
        }
    }

    /** Where a group goes on, by topic and partition; without those of which it has remembered nothing. */
    Map<TopicPartition, Long> remembered(String group) throws Exception {
        Properties properties = new Properties();
        properties.put(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, endpoint());
        try (Admin admin = Admin.create(properties)) {
            Map<TopicPartition, Long> offsets = new HashMap<>();
            admin.listConsumerGroupOffsets(group)
                    .partitionsToOffsetAndMetadata()
                    .get()
                    .forEach((partition, stored) -> offsets.put(partition, stored.offset()));
            return offsets;
        }
    }

    @Override
    public void close() {
        stop();
    }
}
