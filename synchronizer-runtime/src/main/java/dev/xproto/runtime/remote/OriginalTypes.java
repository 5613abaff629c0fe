package dev.xproto.runtime.remote;

import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import dev.xproto.sync.model.FieldKind;
import dev.xproto.sync.model.RowType;
import dev.xproto.wire.proto.XosOptionsProto;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The models behind the messages of a core of XOS. Messages don't say which model is made from which, but the numbers of their
 * fields do: each generation has a hundred of its own, and whoever descends has all fields of the ancestors under their
 * numbers.
 */
final class OriginalTypes {
    private static final int GENERATION = 100;
    private static final int REVERSES = 1000;
    private static final String ID = "id";
    private static final String ONE = "_id";
    private static final String MANY = "_ids";

    private final Map<String, Descriptor> messages;
    private final Map<String, Map<Integer, String>> shapes = new LinkedHashMap<>();

    /** The messages, by name of the model. */
    OriginalTypes(Map<String, Descriptor> messages) {
        this.messages = messages;
        messages.forEach((name, message) -> shapes.put(name, shape(message)));
    }

    /** The models. */
    List<RowType> types() {
        return messages.keySet().stream().map(this::type).toList();
    }

    /** Number and content of the fields that are no far ends. */
    private static Map<Integer, String> shape(Descriptor message) {
        Map<Integer, String> shape = new LinkedHashMap<>();
        for (FieldDescriptor field : message.getFields()) {
            if (field.getNumber() < REVERSES) {
                shape.put(
                        field.getNumber(),
                        field.getName() + " " + field.getType() + " "
                                + field.getOptions()
                                        .getExtension(XosOptionsProto.foreignKey)
                                        .getModelName());
            }
        }
        return shape;
    }

    private static int generations(Map<Integer, String> shape) {
        return shape.keySet().stream()
                .mapToInt(number -> number / GENERATION)
                .max()
                .orElse(0);
    }

    /** Itself and its ancestors, nearest first. */
    private List<String> lineage(String name) {
        Map<Integer, String> own = Objects.requireNonNull(shapes.get(name));
        int generations = generations(own);
        List<String> ancestors = new ArrayList<>();
        shapes.forEach((other, shape) -> {
            int theirs = generations(shape);
            if (theirs >= 1 && theirs < generations && shape.equals(upTo(own, theirs))) {
                ancestors.add(other);
            }
        });
        ancestors.sort(Comparator.comparingInt(other -> -generations(Objects.requireNonNull(shapes.get(other)))));
        ancestors.add(0, name);
        return ancestors;
    }

    private static Map<Integer, String> upTo(Map<Integer, String> shape, int generations) {
        return shape.entrySet().stream()
                .filter(entry -> entry.getKey() / GENERATION <= generations)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private RowType type(String name) {
        Descriptor message = Objects.requireNonNull(messages.get(name));
        List<String> lineage = lineage(name);
        List<RowType.Column> columns = new ArrayList<>();
        List<RowType.Link> links = new ArrayList<>();
        List<RowType.Reverse> reverses = new ArrayList<>();
        for (FieldDescriptor field : message.getFields()) {
            if (field.isRepeated()) {
                repeated(field, links, reverses);
            } else if (field.getContainingOneof() != null && !field.getName().equals(ID)) {
                single(field, columns, links);
            }
        }
        String content = message.getOptions().getExtension(XosOptionsProto.contentTypeId);
        int dot = content.lastIndexOf('.');
        return new RowType(new RowType.Definition(
                name,
                dot < 0 ? "core" : content.substring(0, dot),
                lineage.get(lineage.size() - 1),
                lineage,
                false,
                message.findFieldByName("backend_status") == null,
                message.findFieldByName("policy_status") == null,
                columns,
                links,
                reverses));
    }

    private static void single(FieldDescriptor field, List<RowType.Column> columns, List<RowType.Link> links) {
        var options = field.getOptions();
        boolean isLink = options.hasExtension(XosOptionsProto.foreignKey);
        String name = isLink ? without(ONE, field.getName()) : field.getName();
        columns.add(new RowType.Column(
                name,
                isLink ? FieldKind.LINK : kind(field),
                false,
                options.getExtension(XosOptionsProto.feedbackState),
                options.getExtension(XosOptionsProto.bookkeepingState),
                null));
        if (isLink) {
            var rule = options.getExtension(XosOptionsProto.foreignKey);
            links.add(new RowType.Link(name, rule.getModelName(), orNull(rule.getReverseFieldName()), false, false));
        }
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private static void repeated(FieldDescriptor field, List<RowType.Link> links, List<RowType.Reverse> reverses) {
        var options = field.getOptions();
        String name = without(MANY, field.getName());
        if (options.hasExtension(XosOptionsProto.manyToManyForeignKey)) {
            String peer =
                    options.getExtension(XosOptionsProto.manyToManyForeignKey).getModelName();
            links.add(new RowType.Link(name, peer, null, true, false));
        } else if (options.hasExtension(XosOptionsProto.reverseForeignKey)) {
            String source =
                    options.getExtension(XosOptionsProto.reverseForeignKey).getModelName();
            reverses.add(new RowType.Reverse(name, source, "", false));
        }
    }

    private static String without(String end, String name) {
        return name.endsWith(end) ? name.substring(0, name.length() - end.length()) : name;
    }

    /** Moments are the only doubles that XOS knows. */
    private static FieldKind kind(FieldDescriptor field) {
        return switch (field.getType()) {
            case STRING -> FieldKind.STRING;
            case BOOL -> FieldKind.BOOL;
            case UINT32, FIXED32 -> FieldKind.UINT32;
            case INT64, SINT64, SFIXED64 -> FieldKind.INT64;
            case UINT64, FIXED64 -> FieldKind.UINT64;
            case FLOAT -> FieldKind.FLOAT;
            case DOUBLE -> FieldKind.DATE;
            default -> FieldKind.INT32;
        };
    }
}
