package dev.xproto.runtime.remote;

import io.grpc.Status;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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
    /** Before whatever a core of XOS didn't foresee; its words, or a dictionary of Python with lists of words by field. */
    private static final String UNFORESEEN = "Exception calling application: ";

    /** What Python puts before a text. */
    private static final Pattern UNICODE = Pattern.compile("(?<=[\\[{, ])u(?=['\"])");

    /** What the status says: cores of XOS and ours put an object of JSON there, and others a text. */
    static StatusDetails of(Status status) {
        String description = Objects.requireNonNullElse(
                status.getDescription(), status.getCode().name());
        if (description.startsWith("{")) {
            return of(map(description), description);
        }
        Map<String, String> fields = new LinkedHashMap<>();
        if (description.startsWith(UNFORESEEN + "{")) {
            String python = description.substring(UNFORESEEN.length());
            map(UNICODE.matcher(python).replaceAll("")).forEach((name, words) -> fields.put(text(name), words(words)));
        }
        return new StatusDetails("", description, fields);
    }

    /** JSON of one line is YAML, and so are Python's dictionaries; empty when it is something else. */
    private static Map<?, ?> map(String text) {
        try {
            Object read = new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
            return read instanceof Map<?, ?> map ? map : Map.of();
        } catch (YAMLException e) {
            return Map.of();
        }
    }

    private static String text(@Nullable Object value) {
        return String.valueOf(value);
    }

    private static String words(@Nullable Object value) {
        return value instanceof List<?> list
                ? list.stream().map(StatusDetails::text).collect(Collectors.joining(" "))
                : text(value);
    }

    /** Whether a core of XOS didn't foresee it. */
    boolean isUnforeseen() {
        return text.startsWith(UNFORESEEN);
    }

    /** Whether it is about an object that isn't there. */
    boolean isAboutNothing() {
        return isUnforeseen() && text.endsWith(" matching query does not exist.");
    }

    private static StatusDetails of(Map<?, ?> map, String description) {
        Map<String, String> fields = new LinkedHashMap<>();
        if (map.get("fields") instanceof Map<?, ?> given) {
            given.forEach((name, value) -> fields.put(text(name), text(value)));
        }
        Object text = map.get("specific_error");
        return new StatusDetails(
                Objects.toString(map.get("error"), ""), text == null ? description : text.toString(), fields);
    }
}
