package dev.xproto.runtime.kafka;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.config.ConfigValue;

/** The options of Kafka's own client that say how brokers are trusted and who logs in: all that begin in one of three ways. */
public final class KafkaSecurity {
    /** Without it the others do nothing. */
    public static final String PROTOCOL = "security.protocol";

    private static final List<String> BEGINNINGS = List.of("security.", "sasl.", "ssl.");

    private KafkaSecurity() {}

    /** The names of the options. */
    public static Set<String> names() {
        TreeSet<String> names = new TreeSet<>(ConsumerConfig.configNames());
        names.retainAll(ProducerConfig.configNames());
        names.removeIf(name -> BEGINNINGS.stream().noneMatch(name::startsWith));
        return names;
    }

    /** What Kafka's client says against the value; empty when nothing. It names no secrets. */
    public static List<String> problems(String name, String value) {
        ConfigValue checked =
                ConsumerConfig.configDef().validateAll(Map.of(name, value)).get(name);
        return checked == null ? List.of() : checked.errorMessages();
    }
}
