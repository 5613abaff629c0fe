package dev.xproto.runtime.engine;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import dev.xproto.runtime.logging.JsonLayout;
import dev.xproto.sync.model.Row;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.yaml.snakeyaml.Yaml;

/** What the log tells: of every run its object, step and try; and of everything that waits, why. */
class EngineLogTest {
    private final EngineBench bench = EngineBench.standard();
    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final Level before = root.getLevel();
    private final List<Map<String, Object>> told = new ArrayList<>();
    private final AppenderBase<ILoggingEvent> lines = new AppenderBase<>() {
        @Override
        protected void append(ILoggingEvent event) {
            // At once: what belongs to the thread is gone later.
            told.add(new Yaml().load(new JsonLayout().doLayout(event)));
        }
    };

    @BeforeEach
    void listen() {
        root.setLevel(Level.INFO);
        lines.start();
        root.addAppender(lines);
    }

    @AfterEach
    void leave() {
        root.detachAppender(lines);
        root.setLevel(before);
    }

    /** The lines with that message, as the JSON that operators collect. */
    private List<Map<String, Object>> told(String message) {
        return told.stream().filter(line -> message.equals(line.get("message"))).toList();
    }

    @Test
    void linesOfARunCarryModelIdStepAndAttemptThoseOfTheStepToo() {
        Row service = bench.create("Service", "s");
        int[] runs = {0};
        bench.when("s", (thing, services) -> {
            LoggerFactory.getLogger("a step").info("in the step");
            if (runs[0]++ == 0) {
                throw new Exception("Maybe not");
            }
        });
        bench.start().pass(Duration.ofSeconds(1));
        assertThat(told("in the step"))
                .extracting(line -> line.get("model_name") + " " + line.get("pk") + " " + line.get("step") + " "
                        + line.get("attempt"))
                .containsExactly("Service 1 SyncService 1", "Service 1 SyncService 2");
        assertThat(told("sync step failed!"))
                .singleElement()
                .satisfies(line -> assertThat(line)
                        .containsEntry("level", "ERROR")
                        .containsEntry("model_name", "Service")
                        .containsEntry("pk", service.id())
                        .containsEntry("step", "SyncService")
                        .containsEntry("attempt", 1)
                        .containsEntry("e", "Exception('Maybe not')")
                        .containsKey("stack_trace"));
        assertThat(told("Synced object")).hasSize(1);
    }

    @Test
    void everyObjectThatWaitsSaysWhy() {
        Row service = bench.create("Service", "s");
        Row instance = bench.create("Instance", "i", "owner", service);
        bench.create("Gadget", "g", "parent", instance);
        bench.when("s", (thing, services) -> {
            throw new Exception("no route to host");
        });
        bench.start();
        assertThat(told("Object waits"))
                .extracting(line -> line.get("model_name") + " " + line.get("pk") + ": " + line.get("reason"))
                .containsExactly("Service 1: failed: no route to host; next try in 1 s");
        assertThat(told("Object is held"))
                .extracting(line -> line.get("model_name") + " " + line.get("pk") + ": " + line.get("reason"))
                .containsExactlyInAnyOrder(
                        "Instance 1: blocked by Service 1, which failed: no route to host; next try in 1 s",
                        "Gadget 2: blocked by Instance 1, which waits for Service 1, which failed: no route to host;"
                                + " next try in 1 s");
    }
}
