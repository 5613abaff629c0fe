package dev.xproto.runtime.kafka;

import java.util.Properties;
import org.apache.kafka.clients.CommonClientConfigs;

/** What all clients of a bus have in common. */
final class ClientProperties {
    private ClientProperties() {}

    /** Where the brokers are, how they are spoken to, and as whom; for somebody to add to. */
    static Properties of(KafkaSetup setup, String clientId) {
        Properties properties = new Properties();
        properties.putAll(setup.security());
        properties.put(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, setup.brokers());
        properties.put(CommonClientConfigs.CLIENT_ID_CONFIG, clientId);
        return properties;
    }
}
