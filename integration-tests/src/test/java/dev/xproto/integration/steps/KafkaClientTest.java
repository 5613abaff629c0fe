package dev.xproto.integration.steps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.xproto.runtime.config.ConfigReader;
import dev.xproto.runtime.lifecycle.StartException;
import dev.xproto.runtime.lifecycle.StepCatalog;
import dev.xproto.runtime.lifecycle.Synchronizer;
import dev.xproto.runtime.lifecycle.SynchronizerSetup;
import dev.xproto.runtime.time.SystemScheduler;
import dev.xproto.runtime.time.Workers;
import dev.xproto.sync.spi.Finding;
import dev.xproto.sync.spi.RunListener;
import dev.xproto.sync.spi.StepFactory;
import dev.xproto.sync.spi.StepKind;
import dev.xproto.sync.spi.StepServices;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nobody carries a Kafka client who doesn't ask for one; whoever needs it is told. */
class KafkaClientTest {
    @TempDir
    Path folder;

    /** A step for events of Kafka. */
    private record OnEvent() implements StepFactory {
        @Override
        public StepDescriptor descriptor() {
            return new StepDescriptor(
                    StepKind.EVENT, "a.OnEvent", List.of(), List.of(), 0, "kafka", List.of("t"), "", 0, List.of());
        }

        @Override
        public Object create(StepServices services) {
            throw new AssertionError("no event comes");
        }
    }

    @Test
    void isNotOnTheClassPathOfThoseWhoDoNotNameIt() {
        assertThatThrownBy(() -> Class.forName("org.apache.kafka.clients.consumer.KafkaConsumer"))
                .isInstanceOf(ClassNotFoundException.class);
    }

    @Test
    void whoeverNeedsItIsToldWhatToAdd() throws Exception {
        Path file = folder.resolve("config.yaml");
        Files.writeString(file, """
                name: test
                accessor:
                  endpoint: embedded
                  username: admin@opencord.org
                  password: letmein
                event_bus:
                  kind: kafka
                  endpoint: kafka
                """);
        ExecutorService workers = Workers.create();
        try (SystemScheduler scheduler = new SystemScheduler();
                Synchronizer synchronizer = new Synchronizer(new SynchronizerSetup(
                        ConfigReader.read(file).settings().orElseThrow(),
                        StepCatalog.of(List.of(new OnEvent())),
                        null,
                        null,
                        null,
                        true,
                        scheduler,
                        workers,
                        new SplittableRandom(1),
                        RunListener.NONE))) {
            assertThat(catchThrowableOfType(StartException.class, synchronizer::start)
                            .findings())
                    .extracting(Finding::code, Finding::help)
                    .containsExactly(org.assertj.core.groups.Tuple.tuple(
                            "XR0211", "add the dependency `org.apache.kafka:kafka-clients`"));
        } finally {
            workers.shutdownNow();
        }
    }
}
