package dev.xproto.server.rest;

import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.DynamicMessage;
import dev.xproto.server.models.ServedModel;
import dev.xproto.server.objects.Found;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Objects as trees of JSON: what is absent stands nowhere, lists always do. */
final class JsonObjects {
    private JsonObjects() {}

    /** The tree of an object, as the model's. */
    static Map<String, Object> of(ServedModel model, Found found) {
        DynamicMessage message = found.as(model.codec());
        Map<String, Object> tree = new LinkedHashMap<>();
        for (FieldDescriptor field : message.getDescriptorForType().getFields()) {
            if (field.isRepeated() || !field.hasPresence() || message.hasField(field)) {
                tree.put(field.getName(), value(field, message.getField(field)));
            }
        }
        return tree;
    }

    private static Object value(FieldDescriptor field, Object value) {
        if (value instanceof List) {
            return value;
        }
        return switch (field.getType()) {
            case INT64, SINT64, SFIXED64 -> value.toString();
            case UINT64, FIXED64 -> Long.toUnsignedString((Long) value);
            case UINT32, FIXED32 -> Integer.toUnsignedLong((Integer) value);
            case DOUBLE, FLOAT -> real((Number) value);
            default -> value;
        };
    }

    /** JSON has no words for what isn't finite; protobuf's texts are used. */
    private static Object real(Number number) {
        double value = number.doubleValue();
        if (Double.isNaN(value)) {
            return "NaN";
        }
        if (Double.isInfinite(value)) {
            return value > 0 ? "Infinity" : "-Infinity";
        }
        return number;
    }
}
