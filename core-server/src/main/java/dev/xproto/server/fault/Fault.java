package dev.xproto.server.fault;

import dev.xproto.codegen.text.JsonText;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a caller is told of a fault.
 *
 * @param kind what kind it is
 * @param text for people
 * @param fields what is wrong with which field; in the order in which it was found
 */
public record Fault(FaultKind kind, String text, Map<String, String> fields) {
    /** Copies the fields, and keeps their order. */
    public Fault {
        fields = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    /** A fault of the whole request. */
    public static Fault of(FaultKind kind, String text) {
        return new Fault(kind, text, Map.of());
    }

    /** The body that existing clients read, in one line. */
    public String json() {
        StringBuilder json = new StringBuilder("{\"error\": ")
                .append(JsonText.quoted(kind.error()))
                .append(", \"specific_error\": ")
                .append(JsonText.quoted(text))
                .append(", \"fields\": {");
        String separator = "";
        for (Map.Entry<String, String> field : fields.entrySet()) {
            json.append(separator)
                    .append(JsonText.quoted(field.getKey()))
                    .append(": ")
                    .append(JsonText.quoted(field.getValue()));
            separator = ", ";
        }
        return json.append("}}").toString();
    }
}
