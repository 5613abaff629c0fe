package dev.xproto.codegen.proto;

import com.google.protobuf.ByteString;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Message;
import com.google.protobuf.TextFormat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Options as they are written. */
final class OptionText {
    private OptionText() {}

    /** Each option as {@code name = value}; those of a message one by one, in the order of their numbers. */
    static List<String> of(Message options) {
        List<String> texts = new ArrayList<>();
        options.getAllFields().forEach((option, value) -> add(texts, name(option), value));
        return texts;
    }

    /** Each option that is a message, with its parts as {@code name: value}, in the order of their numbers. */
    static Map<String, List<String>> blocks(Message options) {
        Map<String, List<String>> blocks = new LinkedHashMap<>();
        options.getAllFields().forEach((option, value) -> {
            List<String> parts = new ArrayList<>();
            ((Message) value)
                    .getAllFields()
                    .forEach((part, partValue) -> parts.add(part.getName() + ": " + value(partValue)));
            blocks.put(name(option), parts);
        });
        return blocks;
    }

    private static void add(List<String> texts, String name, Object value) {
        if (value instanceof Message message) {
            for (Map.Entry<FieldDescriptor, Object> part :
                    message.getAllFields().entrySet()) {
                add(texts, name + "." + part.getKey().getName(), part.getValue());
            }
        } else {
            texts.add(name + " = " + value(value));
        }
    }

    private static String name(FieldDescriptor option) {
        String name = option.getFile().getPackage().equals(ProtoFile.PACKAGE) ? option.getName() : option.getFullName();
        return "(" + name + ")";
    }

    private static String value(Object value) {
        return value instanceof String text
                ? "\"" + TextFormat.escapeBytes(ByteString.copyFromUtf8(text)) + "\""
                : value.toString();
    }
}
