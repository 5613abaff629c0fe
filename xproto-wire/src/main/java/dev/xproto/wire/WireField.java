package dev.xproto.wire;

import com.google.protobuf.Descriptors.FieldDescriptor;
import dev.xproto.sync.model.FieldKind;
import dev.xproto.sync.model.RowType;
import org.jspecify.annotations.Nullable;

/**
 * A field of a model's message, and what it stands for.
 *
 * @param descriptor the field
 * @param role what it stands for
 * @param name the column or link in xproto spelling, without {@code _id} and {@code _ids}
 * @param kind what the column holds; null when it is none
 */
public record WireField(
        FieldDescriptor descriptor,
        Role role,
        String name,
        @Nullable FieldKind kind) {
    private static final String MANY = "_ids";
    private static final String ONE = "_id";

    /** What a field of a message can stand for. */
    public enum Role {
        /** The object's id. */
        ID,
        /** A column, or a link to one object. */
        COLUMN,
        /** A many-to-many link, at the side that declares it. */
        MANY,
        /** The far side of others' links; read only. */
        REVERSE,
        /** The model and its ancestors. */
        CLASS_NAMES,
        /** The application and the model. */
        CONTENT_TYPE
    }

    /** Its name on the wire. */
    public String wireName() {
        return descriptor.getName();
    }

    /** Whether clients may set it. */
    public boolean isWritable() {
        return role == Role.COLUMN || role == Role.MANY;
    }

    /** What the field of the model's message stands for. */
    static WireField of(FieldDescriptor descriptor, RowType type) {
        String wire = descriptor.getName();
        if (descriptor.isRepeated()) {
            String link = without(MANY, wire);
            boolean declared = type.link(link).filter(RowType.Link::many).isPresent();
            return new WireField(descriptor, declared ? Role.MANY : Role.REVERSE, link, null);
        }
        RowType.Column column =
                type.column(wire).or(() -> type.column(without(ONE, wire))).orElse(null);
        if (column != null) {
            return new WireField(descriptor, Role.COLUMN, column.name(), column.kind());
        }
        return new WireField(
                descriptor,
                switch (wire) {
                    case "id" -> Role.ID;
                    case "class_names" -> Role.CLASS_NAMES;
                    case "self_content_type_id" -> Role.CONTENT_TYPE;
                    default ->
                        throw new IllegalArgumentException(
                                "message `" + type + "` has a field `" + wire + "`, and the model has none");
                },
                wire,
                null);
    }

    private static String without(String end, String name) {
        return name.endsWith(end) ? name.substring(0, name.length() - end.length()) : name;
    }
}
