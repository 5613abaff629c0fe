package dev.xproto.runtime.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.xproto.models.core.Service;
import dev.xproto.runtime.config.ConfigReader;
import dev.xproto.runtime.time.SystemScheduler;
import dev.xproto.runtime.time.Workers;
import dev.xproto.sync.model.ModelObject;
import dev.xproto.sync.model.Models;
import dev.xproto.sync.spi.PlaybookSettings;
import dev.xproto.sync.spi.RunListener;
import dev.xproto.sync.spi.StepFactory;
import dev.xproto.sync.spi.StepKind;
import dev.xproto.sync.spi.StepServices;
import dev.xproto.sync.step.Actuator;
import dev.xproto.sync.step.WatchHandler;
import dev.xproto.sync.store.Origin;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LifeCycleTest {
    private static final String CONFIG = """
            name: test
            accessor:
              username: admin@opencord.org
              password: letmein
              endpoint: embedded
            stop_grace_s: 1
            """;

    private final SystemScheduler scheduler = new SystemScheduler();
    private final ExecutorService workers = Workers.create();
    private final CountDownLatch started = new CountDownLatch(1);
    private final CountDownLatch ended = new CountDownLatch(1);

    @TempDir
    Path folder;

    @AfterEach
    void close() {
        workers.shutdownNow();
        scheduler.close();
    }

    /** What a step does with a service. */
    private interface Work {
        void on(Service service) throws Exception;
    }

    private record Step(Work work) implements StepFactory {
        @Override
        public StepDescriptor descriptor() {
            return StepDescriptor.sync("test.SyncService", Service.TYPE);
        }

        @Override
        public Object create(StepServices services) {
            return new Actuator<Service>() {
                @Override
                public void syncRecord(Service o) throws Exception {
                    work.on(o);
                }

                @Override
                public void deleteRecord(Service o) {
                    // Nothing stands for it anywhere.
                }
            };
        }
    }

    private Synchronizer synchronizer(String config, StepFactory... steps) throws IOException {
        Path file = folder.resolve("config.yaml");
        Files.writeString(file, config);
        return new Synchronizer(new SynchronizerSetup(
                ConfigReader.read(file).settings().orElseThrow(),
                StepCatalog.of(List.of(steps)),
                null,
                null,
                null,
                true,
                scheduler,
                workers,
                new SplittableRandom(1),
                RunListener.NONE));
    }

    private static void create(Synchronizer synchronizer, String name) {
        Service service = Models.of(synchronizer.core().orElseThrow().store(), Origin.USER)
                .create(Service.TYPE);
        service.setName(name);
        service.save();
    }

    private void await(CountDownLatch latch) throws InterruptedException {
        assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void letsAStepThatRunsFinish() throws Exception {
        AtomicInteger finished = new AtomicInteger();
        CountDownLatch closing = new CountDownLatch(1);
        Synchronizer synchronizer = synchronizer(CONFIG.replace("stop_grace_s: 1", "stop_grace_s: 60"), new Step(o -> {
            started.countDown();
            closing.await();
            finished.incrementAndGet();
        }));
        assertThat(synchronizer.start()).isEqualTo(SynchronizerState.RUNNING);
        create(synchronizer, "s");
        await(started);
        Thread stop = new Thread(synchronizer::close);
        stop.start();
        assertThat(stop.isAlive()).isTrue();
        closing.countDown();
        stop.join(30_000);
        assertThat(finished).hasValue(1);
        assertThat(synchronizer.state()).isEqualTo(SynchronizerState.STOPPED);
    }

    @Test
    void interruptsAStepThatDoesNotFinish() throws Exception {
        Synchronizer synchronizer = synchronizer(CONFIG, new Step(o -> {
            started.countDown();
            try {
                new CountDownLatch(1).await();
            } finally {
                ended.countDown();
            }
        }));
        synchronizer.start();
        create(synchronizer, "s");
        await(started);
        synchronizer.close();
        await(ended);
        assertThat(synchronizer.state()).isEqualTo(SynchronizerState.STOPPED);
    }

    @Test
    void leavesAStepAloneThatDoesNotEvenHeedInterruption() throws Exception {
        CountDownLatch over = new CountDownLatch(1);
        Synchronizer synchronizer = synchronizer(CONFIG, new Step(o -> {
            started.countDown();
            boolean free = false;
            while (!free) {
                try {
                    over.await();
                    free = true;
                } catch (InterruptedException e) {
                    ended.countDown();
                }
            }
        }));
        synchronizer.start();
        create(synchronizer, "s");
        await(started);
        synchronizer.close();
        await(ended);
        assertThat(synchronizer.state()).isEqualTo(SynchronizerState.STOPPED);
        over.countDown();
    }

    @Test
    void aStepThatLeaksThreadsDisturbsNobody() throws Exception {
        CountDownLatch synced = new CountDownLatch(3);
        CountDownLatch over = new CountDownLatch(1);
        Synchronizer synchronizer = synchronizer(CONFIG, new Step(o -> {
            Thread leaked = new Thread(() -> {
                try {
                    over.await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            });
            leaked.setDaemon(true);
            leaked.start();
            synced.countDown();
        }));
        synchronizer.start();
        create(synchronizer, "a");
        create(synchronizer, "b");
        create(synchronizer, "c");
        await(synced);
        synchronizer.close();
        assertThat(synchronizer.state()).isEqualTo(SynchronizerState.STOPPED);
        over.countDown();
    }

    private static HttpResponse<String> get(InetSocketAddress address, String path) throws Exception {
        URI uri = URI.create("http://" + address.getHostString() + ":" + address.getPort() + path);
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static int freePort() throws IOException {
        try (java.net.ServerSocket socket = new java.net.ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Test
    void tellsOfItsHealthOnLoopbackAndWhyObjectsWait() throws Exception {
        CountDownLatch twice = new CountDownLatch(2);
        Synchronizer synchronizer = synchronizer(CONFIG + "health:\n  port: " + freePort() + "\n", new Step(o -> {
            twice.countDown();
            throw new Exception("no \"route\"");
        }));
        synchronizer.start();
        InetSocketAddress address = synchronizer.healthAddress().orElseThrow();
        assertThat(address.getAddress().isLoopbackAddress()).isTrue();
        create(synchronizer, "s");
        await(twice);
        synchronizer.engine().orElseThrow().awaitQuiet();
        HttpResponse<String> health = get(address, "/health");
        assertThat(health.statusCode()).isEqualTo(200);
        assertThat(health.body())
                .isEqualTo("{\"name\": \"test\", \"state\": \"RUNNING\", \"connected\": true, \"waiting\": 1}\n");
        assertThat(get(address, "/ready").statusCode()).isEqualTo(200);
        assertThat(get(address, "/waiting").body())
                .contains("\"model\": \"Service\"", "\"state\": \"delayed\"", "failed: no \\\"route\\\"; next try in ");
        assertThat(get(address, "/metrics").body())
                .contains(
                        "synchronizer_runs_total{action=\"sync\",step=\"SyncService\",model=\"Service\","
                                + "result=\"failure\"} ",
                        "synchronizer_connected 1",
                        "synchronizer_waiting_objects{model=\"Service\",state=\"delayed\"} 1",
                        "reason=\"failed: no \\\"route\\\"; next try in ",
                        "synchronizer_run_seconds_count{action=\"sync\",step=\"SyncService\",model=\"Service\"} ");
        synchronizer.close();
    }

    @Test
    void refusesAPortThatIsTaken() throws Exception {
        try (java.net.ServerSocket taken = new java.net.ServerSocket(0, 1, java.net.InetAddress.getLoopbackAddress())) {
            Synchronizer synchronizer =
                    synchronizer(CONFIG + "health:\n  port: " + taken.getLocalPort() + "\n", new Step(o -> {}));
            assertThat(catchThrowableOfType(StartException.class, synchronizer::start)
                            .findings())
                    .extracting(finding -> finding.code())
                    .containsExactly("XR0209");
        }
    }

    @Test
    void tellsEverythingThatIsWrongWithFilesAtOnce() throws Exception {
        Files.writeString(folder.resolve("model-deps"), "{\"User\": [\"Site\"]}");
        Path code = Files.createDirectories(folder.resolve("steps"));
        Files.writeString(code.resolve("Nothing.class"), "");
        Synchronizer synchronizer =
                synchronizer(CONFIG + "dependency_graph: model-deps\nsteps_dir: steps\n", new Step(o -> {}));
        assertThat(catchThrowableOfType(StartException.class, synchronizer::start)
                        .findings())
                .extracting(finding -> finding.code())
                .containsExactlyInAnyOrder("XR0117", "XR0115");
        assertThat(synchronizer.state()).isEqualTo(SynchronizerState.FAILED);
    }

    /** A sync step that watches the sites of services. */
    private record Watching(CountDownLatch synced, CountDownLatch told) implements StepFactory {
        @Override
        public StepDescriptor descriptor() {
            return new StepDescriptor(
                    StepKind.SYNC, "test.Both", List.of(Service.TYPE), List.of(), 0, "", List.of(), "", 1, List.of());
        }

        @Override
        public Object create(StepServices services) {
            return new Both(this);
        }
    }

    private record Both(Watching latches) implements Actuator<Service>, WatchHandler {
        @Override
        public void syncRecord(Service o) {
            latches.synced().countDown();
        }

        @Override
        public void deleteRecord(Service o) {
            // Nothing stands for it anywhere.
        }

        @Override
        public void handleWatchedObject(ModelObject o) {
            latches.told().countDown();
        }
    }

    @Test
    void tellsWatchersWhenTheConfigurationSaysSo() throws Exception {
        Synchronizer synchronizer =
                synchronizer(CONFIG + "observer_enable_watchers: true\n", new Watching(started, ended));
        synchronizer.start();
        create(synchronizer, "s");
        await(started);
        // The site that every core begins with.
        await(ended);
        synchronizer.close();
    }

    @Test
    void runsTheStepAndTellsNothingWhenItDoesNot() throws Exception {
        Synchronizer synchronizer = synchronizer(CONFIG, new Watching(started, ended));
        synchronizer.start();
        create(synchronizer, "s");
        await(started);
        synchronizer.engine().orElseThrow().awaitQuiet();
        synchronizer.close();
        assertThat(ended.getCount()).isEqualTo(1);
    }

    @Test
    void handsStepsWhatTheConfigurationSaysOfPlaybooks() throws Exception {
        AtomicReference<PlaybookSettings> handed = new AtomicReference<>();
        Step step = new Step(o -> started.countDown());
        StepFactory factory = new StepFactory() {
            @Override
            public StepDescriptor descriptor() {
                return step.descriptor();
            }

            @Override
            public Object create(StepServices services) {
                handed.set(services.info().playbooks());
                return step.create(services);
            }
        };
        Synchronizer synchronizer = synchronizer(
                CONFIG + "sys_dir: kept\nnode_key: keys/node_key\npretend: true\nkeep_temp_files: true\n", factory);
        synchronizer.start();
        create(synchronizer, "s");
        await(started);
        synchronizer.close();
        assertThat(handed)
                .hasValue(new PlaybookSettings(folder.resolve("kept"), true, true, folder.resolve("keys/node_key")));
    }

    private static StepFactory onEvent(String technology) {
        return new StepFactory() {
            @Override
            public StepDescriptor descriptor() {
                return new StepDescriptor(
                        StepKind.EVENT,
                        "a.OnEvent",
                        List.of(),
                        List.of(),
                        0,
                        technology,
                        List.of("t"),
                        "",
                        0,
                        List.of());
            }

            @Override
            public Object create(StepServices services) {
                throw new AssertionError("no event comes");
            }
        };
    }

    @Test
    void refusesEventStepsWithoutTheirBus() throws IOException {
        assertThat(faults(CONFIG, onEvent("kafka")))
                .containsExactly("XR0205 `a.OnEvent` can't be run: the configuration names no event bus");
        assertThat(faults(CONFIG + "event_bus:\n  kind: kafka\n  endpoint: here\n", onEvent("mqtt")))
                .containsExactly(
                        "XR0205 `a.OnEvent` can't be run: it listens to mqtt, and `event_bus.kind` is `kafka`");
    }

    @Test
    void refusesWhatKafkasClientDoesNotKnowOfSecurity() throws IOException {
        Files.writeString(folder.resolve("login.txt"), "a.Module required;\n");
        String bus = CONFIG + "event_bus:\n  kind: kafka\n  endpoint: here\n  security:\n";
        assertThat(faults(bus + "    sasl.jaas.config: \"@nowhere\"\n    ssl.truststor.type: PEM\n", onEvent("kafka")))
                .containsExactlyInAnyOrder(
                        "XR0111 the file `" + folder.resolve("nowhere") + "` of `sasl.jaas.config` can't be read",
                        "XR0103 Kafka's client has no option `ssl.truststor.type` for security",
                        "XR0105 `event_bus.security` has no `security.protocol`, and without it the rest does nothing");
        assertThat(faults(
                        bus + "    security.protocol: TLS\n    sasl.jaas.config: \"@login.txt\"\n"
                                + "    sasl.login.read.timeout.ms: soon\n",
                        onEvent("kafka")))
                .anyMatch(fault -> fault.startsWith("XR0104 `event_bus.security`: Invalid value TLS"))
                .anyMatch(fault -> fault.startsWith("XR0104 `event_bus.security`: Invalid value soon"))
                .hasSize(2);
    }

    private List<String> faults(String config, StepFactory step) throws IOException {
        Synchronizer synchronizer = synchronizer(config, step);
        return catchThrowableOfType(StartException.class, synchronizer::start).findings().stream()
                .map(finding -> finding.code() + " " + finding.message())
                .toList();
    }

    @Test
    void anEventBusWithoutAPortIsAtTheUsualOne() {
        assertThat(EventBuses.brokers("cord-kafka, other:1234")).isEqualTo("cord-kafka:9092,other:1234");
    }
}
