package dev.xproto.codegen.openapi;

import dev.xproto.parser.model.DefaultValue;
import dev.xproto.parser.model.Field;
import dev.xproto.parser.model.KnownOption;
import dev.xproto.parser.model.ScalarType;
import java.util.Map;

/** What the values of a field look like in the JSON of protobuf. */
final class FieldSchema {
    private static final long MOST_UNSIGNED = 0xffff_ffffL;

    private FieldSchema() {}

    static Map<String, Object> of(Field field) {
        Map<String, Object> schema =
                field.isDate() ? Json.object("type", "number", "format", "double") : of(field.type());
        field.options().text(KnownOption.HELP_TEXT).ifPresent(text -> schema.put("description", text));
        if (field.isDate()) {
            return schema;
        }
        if (field.type() == ScalarType.STRING) {
            field.options().integer(KnownOption.MAX_LENGTH).ifPresent(most -> schema.put("maxLength", most));
            field.contentType().ifPresent(content -> format(schema, content));
        }
        boolean isText = "string".equals(schema.get("type"));
        if (!isText) {
            field.options().integer(KnownOption.MIN_VALUE).ifPresent(least -> schema.put("minimum", least));
            field.options().integer(KnownOption.MAX_VALUE).ifPresent(most -> schema.put("maximum", most));
        }
        if (!field.choices().isEmpty()) {
            schema.put(
                    "enum",
                    field.choices().stream()
                            .map(choice -> value(choice.value(), isText))
                            .toList());
        }
        if (field.defaultValue() instanceof DefaultValue.Constant constant) {
            schema.put("default", value(constant.value(), isText));
        }
        return schema;
    }

    private static Object value(Object constant, boolean asText) {
        return asText ? constant.toString() : constant;
    }

    /** Numbers of 64 bits are texts, because many readers of JSON would round them. */
    private static Map<String, Object> of(ScalarType type) {
        return switch (type) {
            case BOOL -> Json.object("type", "boolean");
            case STRING -> Json.object("type", "string");
            case FLOAT -> Json.object("type", "number", "format", "float");
            case DOUBLE -> Json.object("type", "number", "format", "double");
            case INT32, SINT32, SFIXED32 -> Json.object("type", "integer", "format", "int32");
            case UINT32, FIXED32 -> Json.object("type", "integer", "minimum", 0, "maximum", MOST_UNSIGNED);
            case INT64, SINT64, SFIXED64 -> Json.object("type", "string", "format", "int64", "pattern", "^-?[0-9]+$");
            case UINT64, FIXED64 -> Json.object("type", "string", "format", "uint64", "pattern", "^[0-9]+$");
        };
    }

    private static void format(Map<String, Object> schema, String content) {
        switch (content) {
            case "url" -> schema.put("format", "uri");
            case "email" -> schema.put("format", "email");
            case "ip" -> schema.put("format", "ip");
            default -> {}
        }
    }
}
