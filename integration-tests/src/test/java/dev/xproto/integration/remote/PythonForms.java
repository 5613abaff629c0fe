package dev.xproto.integration.remote;

import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.DynamicMessage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
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

    private static String declared(String names) {
        return Arrays.stream(names.split(",", -1))
                .map(name -> name.equals("XOSBase") || name.equals("User") ? name : name + "," + name + "_decl")
                .collect(Collectors.joining(","));
    }
}
