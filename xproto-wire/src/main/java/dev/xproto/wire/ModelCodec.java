package dev.xproto.wire;

import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.DynamicMessage;
import com.google.protobuf.Message;
import dev.xproto.sync.model.FieldKind;
import dev.xproto.sync.model.Row;
import dev.xproto.sync.model.RowType;
import dev.xproto.sync.store.InvalidObjectException;
import dev.xproto.sync.store.InvalidObjectException.FieldProblem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Rows of one model as messages of its type, and back; driven by the message's descriptor. An object of a descendant is
 * written as the model's message too: then it shows what the model has. Immutable; safe for use by many threads.
 */
public final class ModelCodec {
    private final Descriptor descriptor;
    private final RowType type;
    private final List<WireField> fields;
    private final Map<String, WireField> byName = new LinkedHashMap<>();
    private final Set<String> linkNames = new LinkedHashSet<>();
    private final String classNames;
    private final String contentType;

    /**
     * A codec.
     *
     * @param descriptor the model's message
     * @param type the model
     * @throws IllegalArgumentException the message has a field that the model hasn't
     */
    public ModelCodec(Descriptor descriptor, RowType type) {
        this.descriptor = descriptor;
        this.type = type;
        this.fields = descriptor.getFields().stream()
                .map(field -> WireField.of(field, type))
                .toList();
        fields.forEach(field -> byName.put(field.name(), field));
        fields.forEach(field -> byName.put(field.wireName(), field));
        fields.stream().filter(field -> isLinks(field)).map(WireField::name).forEach(linkNames::add);
        this.classNames = String.join(",", type.lineage());
        this.contentType = type.app() + "." + type.name().toLowerCase(Locale.ROOT);
    }

    private static boolean isLinks(WireField field) {
        return field.role() == WireField.Role.MANY || field.role() == WireField.Role.REVERSE;
    }

    /** The model. */
    public RowType type() {
        return type;
    }

    /** The message's type. */
    public Descriptor descriptor() {
        return descriptor;
    }

    /** All fields, in order of the message. */
    public List<WireField> fields() {
        return fields;
    }

    /** The field of that name, as on the wire ({@code owner_id}) or in xproto spelling ({@code owner}). */
    public Optional<WireField> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** The links whose far ends {@link #encode} wants: many-to-many ones and reverse ones. */
    public Set<String> linkNames() {
        return linkNames;
    }

    /**
     * An object as a message: what is absent is left unset, everything else is set.
     *
     * @param links far ends by name of the link; missing ones are written as empty
     */
    public DynamicMessage encode(Row row, Map<String, List<Integer>> links) {
        DynamicMessage.Builder message = DynamicMessage.newBuilder(descriptor);
        for (WireField field : fields) {
            switch (field.role()) {
                case ID -> message.setField(field.descriptor(), row.id());
                case CLASS_NAMES -> message.setField(field.descriptor(), classNames);
                case CONTENT_TYPE -> message.setField(field.descriptor(), contentType);
                case MANY, REVERSE -> message.setField(field.descriptor(), links.getOrDefault(field.name(), List.of()));
                case COLUMN -> encodeColumn(message, field, row);
            }
        }
        return message.build();
    }

    private static void encodeColumn(DynamicMessage.Builder message, WireField field, Row row) {
        Object value = row.get(field.name());
        if (value != null) {
            message.setField(field.descriptor(), WireValues.toWire(kind(field), value));
        }
    }

    private static FieldKind kind(WireField field) {
        return Objects.requireNonNull(field.kind());
    }

    /**
     * What a message sets, by name of column or link: fields that are present and lists that aren't empty. The id and what
     * clients can't set is left out.
     *
     * @throws InvalidObjectException there are values that no row can carry; it names all of them
     */
    public Map<String, @Nullable Object> decode(Message message) {
        return decode(
                message,
                fields.stream().filter(field -> isPresent(field, message)).toList());
    }

    /**
     * What a message says of some fields. Single ones count where they are present; a list counts even when it is empty.
     *
     * @throws InvalidObjectException there are values that no row can carry; it names all of them
     */
    public Map<String, @Nullable Object> decode(Message message, Collection<WireField> wanted) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        List<FieldProblem> problems = new ArrayList<>();
        for (WireField field : wanted) {
            if (field.role() == WireField.Role.MANY) {
                values.put(field.name(), List.copyOf((List<?>) message.getField(field.descriptor())));
            } else if (field.role() == WireField.Role.COLUMN && message.hasField(field.descriptor())) {
                try {
                    values.put(field.name(), WireValues.fromWire(kind(field), message.getField(field.descriptor())));
                } catch (IllegalArgumentException e) {
                    problems.add(new FieldProblem(
                            type.name(), field.wireName(), Objects.requireNonNullElse(e.getMessage(), "is wrong")));
                }
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidObjectException(problems);
        }
        return values;
    }

    private static boolean isPresent(WireField field, Message message) {
        FieldDescriptor descriptor = field.descriptor();
        return descriptor.isRepeated() ? message.getRepeatedFieldCount(descriptor) > 0 : message.hasField(descriptor);
    }
}
