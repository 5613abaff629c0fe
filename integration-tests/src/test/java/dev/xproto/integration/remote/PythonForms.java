package dev.xproto.integration.remote;

import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.DynamicMessage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** How a core that is written in Python 2 shows what others show more plainly. */
final class PythonForms {
    private PythonForms() {}

    /** The fields of such JSON, as Django says which of them are wrong. */
    static String dictionary(String json) {
        Object read = new Yaml(new SafeConstructor(new LoaderOptions())).load(json);
        Object fields = read instanceof Map<?, ?> map ? map.get("fields") : null;
        if (!(fields instanceof Map<?, ?> byName)) {
            return json;
        }
        return byName.entrySet().stream()
                .map(field -> "'" + field.getKey() + "': [" + text(String.valueOf(field.getValue())) + "]")
                .collect(Collectors.joining(", ", "{", "}"));
    }

    /** As Python writes a text: in double quotes where it has single ones. */
    private static String text(String text) {
        return text.contains("'") ? "u\"" + text.replace("\"", "\\\"") + "\"" : "u'" + text + "'";
    }

    /** An object, or a list of them, with the generated classes between its own. */
    static DynamicMessage withDeclarations(DynamicMessage message) {
        DynamicMessage.Builder copy = message.toBuilder();
        FieldDescriptor items = message.getDescriptorForType().findFieldByName("items");
        if (items != null && items.isRepeated()) {
            List<DynamicMessage> objects = new ArrayList<>();
            ((List<?>) message.getField(items)).forEach(one -> objects.add(withDeclarations((DynamicMessage) one)));
            return copy.setField(items, objects).build();
        }
        FieldDescriptor names = message.getDescriptorForType().findFieldByName("class_names");
        FieldDescriptor content = message.getDescriptorForType().findFieldByName("self_content_type_id");
        if (names != null && content != null) {
            copy.setField(names, declared(String.valueOf(message.getField(names))));
            copy.setField(content, message.getField(content) + "_decl");
        }
        return copy.build();
    }

    /**
     * Why an object, or one of a list, can't be shown; empty when all can.
     *
     * @param lacking columns that messages of models lack
     */
    static Optional<String> fault(DynamicMessage message, Map<String, List<String>> lacking) {
        FieldDescriptor items = message.getDescriptorForType().findFieldByName("items");
        if (items != null && items.isRepeated()) {
            return ((List<?>) message.getField(items))
                    .stream()
                            .flatMap(one -> fault((DynamicMessage) one, lacking).stream())
                            .findFirst();
        }
        List<String> columns =
                lacking.getOrDefault(message.getDescriptorForType().getName(), List.of());
        if (!columns.isEmpty()) {
            return Optional.of(
                    "Assignment not allowed (no field \"" + columns.get(0) + "\" in protocol message object).");
        }
        return message.getAllFields().values().stream()
                .filter(value -> value instanceof String)
                .flatMap(value -> unprintable((String) value).stream())
                .findFirst();
    }

    private static Optional<String> unprintable(String text) {
        int at = 0;
        while (at < text.length() && text.charAt(at) < 128) {
            at++;
        }
        return at == text.length()
                ? Optional.empty()
                : Optional.of("'ascii' codec can't encode character u'\\x" + Integer.toHexString(text.charAt(at))
                        + "' in position " + at + ": ordinal not in range(128)");
    }

    private static String declared(String names) {
        return Arrays.stream(names.split(",", -1))
                .map(name -> name.equals("XOSBase") || name.equals("User") ? name : name + "," + name + "_decl")
                .collect(Collectors.joining(","));
    }
}
