package dev.xproto.runtime.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import dev.xproto.runtime.kafka.Buses.Step;
import dev.xproto.store.tls.Certificates;
import dev.xproto.sync.spi.RunListener;
import dev.xproto.sync.spi.RunListener.RunReport;
import dev.xproto.testkit.TestSynchronizer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What else may be at the port of a Kafka, who is not let in, and events that are not what a step expects. */
@Timeout(300)
class KafkaTroubleTest {
    /** Longer than any array: what its first four bytes say of an answer's length. */
    private static final byte[] ENDLESS = {0x7f, (byte) 0xff, (byte) 0xff, (byte) 0xff, 0, 0};

    @TempDir
    static Path folder;

    private static Broker broker;
    private static Path trusted;
    private static TestSynchronizer core;

    private final ConcurrentLinkedQueue<RunReport> reports = new ConcurrentLinkedQueue<>();
    private final AtomicInteger faults = new AtomicInteger();
    private final RunListener listener = report -> {
        if (faults.getAndDecrement() > 0) {
            throw new IllegalStateException("the listener's own fault");
        }
        reports.add(report);
    };
    private Buses buses;

    @BeforeAll
    static void startBroker() throws Exception {
        Certificates certificates = Certificates.make(Files.createDirectories(folder.resolve("keys")), "localhost");
        trusted = certificates.certificate();
        broker = new Broker(Files.createDirectories(folder.resolve("broker")));
        broker.secure(certificates.certificate(), certificates.key(), "kim", "kim's word");
        broker.start();
        core = TestSynchronizer.ofModels();
    }

    @AfterAll
    static void stopBroker() {
        core.close();
        broker.close();
    }

    @BeforeEach
    void begin() {
        buses = new Buses(core.store(), listener);
    }

    @AfterEach
    void close() {
        buses.close();
    }

    /** Answers whoever connects with these bytes, and waits for the next one. */
    private void answer(ServerSocket socket, byte[] bytes) {
        buses.workers().execute(() -> {
            while (!socket.isClosed()) {
                try (Socket client = socket.accept()) {
                    client.getOutputStream().write(bytes);
                    client.getOutputStream().flush();
                } catch (IOException e) {
                    // The client has had enough, or the test has.
                }
            }
        });
    }

    private void comesOnceAKafkaIsThere(String topic, byte[] before) throws Exception {
        int port;
        try (ServerSocket other = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            port = other.getLocalPort();
            answer(other, before);
            buses.open(topic, "localhost:" + port, buses.hearing("A", topic));
            buses.line(Buses.TROUBLE);
        }
        try (Broker late = new Broker(Files.createDirectories(folder.resolve(topic)), port)) {
            late.start();
            late.send(topic, "k", Buses.text("1"));
            assertThat(buses.hear(1)).containsExactly("A " + topic + " k 1");
            buses.line(Buses.WHOLE);
            assertThat(buses.said()).containsOnlyOnce(Buses.TROUBLE);
            buses.close();
        }
    }

    @Test
    void saysOnceThatAWebServerIsNoKafkaAndHearsEverythingOnceThereIsOne() throws Exception {
        comesOnceAKafkaIsThere("web", Buses.text("\u0001\u0002 HTTP/1.1 400 Bad Request\r\n\r\n"));
    }

    @Test
    void survivesAnAnswerThatSaysItIsLongerThanAllMemory() throws Exception {
        try (ServerSocket other = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            answer(other, ENDLESS);
            KafkaBus bus = buses.open("endless", "localhost:" + other.getLocalPort(), buses.hearing("A", "endless"));
            assertThat(buses.line(Buses.TROUBLE)).contains("which no Kafka says", "check `event_bus.endpoint`");
            bus.close();
        }
        assertThat(buses.said()).containsOnlyOnce(Buses.TROUBLE);
    }

    @Test
    void saysOnceThatNobodyIsThere() throws Exception {
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        KafkaBus bus = buses.open("nobody", "localhost:" + port, buses.hearing("A", "nobody"));
        buses.line(Buses.TROUBLE);
        bus.close();
        assertThat(buses.said()).containsOnlyOnce(Buses.TROUBLE);
    }

    private Map<String, String> login(String password) {
        Map<String, String> options = new HashMap<>();
        options.put("security.protocol", "SASL_SSL");
        options.put("sasl.mechanism", "PLAIN");
        options.put(
                "sasl.jaas.config",
                "org.apache.kafka.common.security.plain.PlainLoginModule required username=\"kim\" password=\""
                        + password + "\";");
        options.put("ssl.truststore.type", "PEM");
        options.put("ssl.truststore.location", trusted.toString());
        return options;
    }

    @Test
    void speaksTlsAndLogsInAlsoToPutEventsAside() throws Exception {
        broker.send("secret", "k", Buses.text("1"));
        broker.send("secret", "k", Buses.text("no JSON"));
        broker.send("secret", "k", Buses.text("2"));
        Step step = new Step("test.Strict", List.of("secret"), "", event -> {
            Integer.parseInt(event.value());
            buses.tell("Strict", event);
        });
        buses.open("secret", broker.secureEndpoint(), login("kim's word"), step);
        assertThat(buses.hear(2)).containsExactly("Strict secret k 1", "Strict secret k 2");
        assertThat(buses.said()).doesNotContain(Buses.TROUBLE);
        buses.open("reader", broker.endpoint(), buses.hearing("Dead", "secret.dead-letter"));
        assertThat(buses.hear(1)).containsExactly("Dead secret.dead-letter k no JSON");
    }

    @Test
    void saysOnceThatItIsNotLetIn() throws Exception {
        KafkaBus bus =
                buses.open("stranger", broker.secureEndpoint(), login("another word"), buses.hearing("A", "stranger"));
        assertThat(buses.line(Buses.TROUBLE))
                .contains("SaslAuthenticationException", "look at `event_bus.security`")
                .doesNotContain("another word");
        bus.close();
        assertThat(buses.said()).containsOnlyOnce(Buses.TROUBLE);
    }

    @Test
    void saysOnceThatTheBrokerIsNotTrusted() throws Exception {
        Certificates other = Certificates.make(Files.createDirectories(folder.resolve("other")), "localhost");
        Map<String, String> options = login("kim's word");
        options.put("ssl.truststore.location", other.certificate().toString());
        KafkaBus bus = buses.open("distrust", broker.secureEndpoint(), options, buses.hearing("A", "distrust"));
        assertThat(buses.line(Buses.TROUBLE)).contains("SslAuthenticationException", "look at `event_bus.security`");
        bus.close();
        assertThat(buses.said()).containsOnlyOnce(Buses.TROUBLE);
    }

    @Test
    void goesOnAfterAFaultOfWhoeverListensToRuns() throws Exception {
        faults.set(1);
        broker.send("clumsy", "k", Buses.text("1"));
        broker.send("clumsy", "k", Buses.text("2"));
        buses.open("clumsy", broker.endpoint(), buses.hearing("A", "clumsy"));
        assertThat(buses.hear(3))
                .as("the first one comes again: nobody knows how it went")
                .containsExactly("A clumsy k 1", "A clumsy k 1", "A clumsy k 2");
        assertThat(buses.said()).containsOnlyOnce("A fault while events were handled");
    }
}
