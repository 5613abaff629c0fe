package dev.xproto.runtime.remote;

import io.grpc.Status;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * What a core says of a fault, beside its kind.
 *
 * @param error what cores call it; empty when the core doesn't say
 * @param text for people
 * @param fields what is wrong with which field
 */
record StatusDetails(String error, String text, Map<String, String> fields) {
    /** What the status says: cores of XOS and ours put an object of JSON there, and others a text. */
    static StatusDetails of(Status status) {
        String description = Objects.requireNonNullElse(
                status.getDescription(), status.getCode().name());
        if (!description.startsWith("{")) {
            return new StatusDetails("", description, Map.of());
        }
        try {
            // JSON of one line is YAML, too.
            Object read = new Yaml(new SafeConstructor(new LoaderOptions())).load(description);
            return read instanceof Map<?, ?> map ? of(map, description) : new StatusDetails("", description, Map.of());
        } catch (YAMLException e) {
            return new StatusDetails("", description, Map.of());
        }
    }

    private static StatusDetails of(Map<?, ?> map, String description) {
        Map<String, String> fields = new LinkedHashMap<>();
        if (map.get("fields") instanceof Map<?, ?> given) {
            given.forEach((name, value) -> fields.put(String.valueOf(name), String.valueOf(value)));
        }
        Object text = map.get("specific_error");
        return new StatusDetails(
                Objects.toString(map.get("error"), ""), text == null ? description : text.toString(), fields);
    }
}
