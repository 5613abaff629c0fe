package dev.xproto.runtime.lifecycle;

import dev.xproto.runtime.config.ConfigKeys;
import dev.xproto.runtime.config.Settings;
import dev.xproto.runtime.engine.EventBus;
import dev.xproto.runtime.engine.EventSteps;
import dev.xproto.runtime.kafka.KafkaBus;
import dev.xproto.runtime.kafka.KafkaSetup;
import dev.xproto.sync.spi.EngineSetup;
import dev.xproto.sync.spi.Finding;
import dev.xproto.sync.spi.StepFactory;
import dev.xproto.sync.spi.StepKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Finds the event bus that the configuration names, for the event steps that there are. */
final class EventBuses {
    private static final String CLIENT = "org.apache.kafka.clients.consumer.KafkaConsumer";
    private static final String PORT = ":9092";
    private static final int BATCH = 500;

    private final Settings settings;
    private final List<StepFactory> steps;

    EventBuses(Settings settings, StepCatalog steps) {
        this.settings = settings;
        this.steps = steps.of(StepKind.EVENT);
    }

    /** What keeps the event steps from being run; empty when nothing does, or there are none. */
    List<Finding> faults() {
        List<Finding> faults = new ArrayList<>();
        if (steps.isEmpty()) {
            return faults;
        }
        String kind = settings.text(ConfigKeys.EVENT_BUS_KIND).orElse("");
        if (kind.isEmpty() || settings.text(ConfigKeys.EVENT_BUS_ENDPOINT).isEmpty()) {
            faults.add(fault(
                    StartCode.STEP_NOT_AVAILABLE,
                    names() + " can't be run: the configuration names no event bus",
                    "give `event_bus.kind` and `event_bus.endpoint`, or take the steps off the class path"));
            return faults;
        }
        for (StepFactory step : steps) {
            if (!step.descriptor().technology().equals(kind)) {
                faults.add(fault(
                        StartCode.STEP_NOT_AVAILABLE,
                        "`" + step.descriptor().className() + "` can't be run: it listens to "
                                + step.descriptor().technology() + ", and `event_bus.kind` is `" + kind + "`",
                        "give the step the technology `" + kind + "`"));
            }
        }
        if (!isThere(CLIENT)) {
            faults.add(fault(
                    StartCode.NO_KAFKA_CLIENT,
                    "`event_bus.kind` is `kafka`, and there is no Kafka client on the class path",
                    "add the dependency `org.apache.kafka:kafka-clients`"));
        } else {
            faults.addAll(new EventBusSecurity(settings).findings());
        }
        return faults;
    }

    private Finding fault(StartCode code, String message, String help) {
        return new Finding(code.id(), true, settings.file().toString(), 0, 0, message, help);
    }

    private String names() {
        return steps.stream()
                .map(step -> "`" + step.descriptor().className() + "`")
                .collect(Collectors.joining(" and "));
    }

    private static boolean isThere(String className) {
        try {
            Class.forName(className, false, EventBuses.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException | LinkageError e) {
            return false;
        }
    }

    /** The bus; only where nothing is at fault, and there are event steps. Nothing of Kafka is loaded before. */
    EventBus open(EngineSetup setup) {
        String name = setup.info().name();
        KafkaSetup kafka = new KafkaSetup(
                name,
                brokers(settings.text(ConfigKeys.EVENT_BUS_ENDPOINT).orElseThrow()),
                new EventBusSecurity(settings).options(),
                settings.text(ConfigKeys.DEAD_LETTER_TOPIC).orElse(name + ".dead-letter"),
                settings.count(ConfigKeys.EVENT_TRIES),
                setup.options().concurrency(),
                BATCH,
                setup.options().stopGrace(),
                setup.scheduler(),
                setup.workers());
        return new KafkaBus(kafka, new EventSteps(setup));
    }

    /** Old configurations name a host alone. */
    static String brokers(String endpoint) {
        return Arrays.stream(endpoint.split(",", -1))
                .map(String::strip)
                .filter(broker -> !broker.isEmpty())
                .map(broker -> broker.matches(".*:\\d+") ? broker : broker + PORT)
                .collect(Collectors.joining(","));
    }
}
