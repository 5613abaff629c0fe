package dev.xproto.codegen.tosca;

import dev.xproto.parser.model.ChoiceValue;
import dev.xproto.parser.model.Field;
import dev.xproto.parser.model.KnownOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** What a recipe may put into a field: a type of TOSCA's own, and constraints. */
final class PropertyType {
    private final Field field;
    private final String type;

    private PropertyType(Field field) {
        this.field = field;
        this.type = type(field);
    }

    /** The definition of the property, as a tree. */
    static Map<String, Object> definition(Field field) {
        PropertyType property = new PropertyType(field);
        Map<String, Object> definition = new LinkedHashMap<>();
        definition.put("type", property.type);
        // A recipe may name an object that exists, so only the one who creates an object can tell what is missing.
        definition.put("required", false);
        field.options()
                .text(KnownOption.HELP_TEXT)
                .filter(text -> !text.isBlank())
                .ifPresent(text -> definition.put("description", text));
        List<Map<String, Object>> constraints = property.constraints();
        if (!constraints.isEmpty()) {
            definition.put("constraints", constraints);
        }
        return definition;
    }

    private static String type(Field field) {
        if (field.isDate()) {
            return "timestamp";
        }
        return switch (field.type()) {
            case STRING -> "string";
            case BOOL -> "boolean";
            case FLOAT, DOUBLE -> "float";
            default -> "integer";
        };
    }

    private List<Map<String, Object>> constraints() {
        List<Map<String, Object>> constraints = new ArrayList<>();
        validValues().ifPresent(values -> constraints.add(Map.of("valid_values", values)));
        if (type.equals("string")) {
            OptionalLong most = field.options().integer(KnownOption.MAX_LENGTH);
            if (most.isPresent() && most.getAsLong() > 0) {
                constraints.add(Map.of("max_length", most.getAsLong()));
            }
        }
        if (type.equals("integer") || type.equals("float")) {
            bounds().ifPresent(constraints::add);
        }
        return constraints;
    }

    private Optional<Map<String, Object>> bounds() {
        OptionalLong least = least();
        OptionalLong most = field.options().integer(KnownOption.MAX_VALUE);
        if (least.isPresent() && most.isPresent()) {
            return Optional.of(Map.of("in_range", List.of(number(least.getAsLong()), number(most.getAsLong()))));
        }
        if (least.isPresent()) {
            return Optional.of(Map.of("greater_or_equal", number(least.getAsLong())));
        }
        return most.isPresent() ? Optional.of(Map.of("less_or_equal", number(most.getAsLong()))) : Optional.empty();
    }

    private OptionalLong least() {
        OptionalLong least = field.options().integer(KnownOption.MIN_VALUE);
        boolean unsigned = switch (field.type()) {
            case UINT32, UINT64, FIXED32, FIXED64 -> true;
            default -> false;
        };
        return unsigned ? OptionalLong.of(Math.max(0, least.orElse(0))) : least;
    }

    /** Bounds are of the property's own type, or checkers complain. */
    private Object number(long value) {
        return type.equals("float") ? (Object) (double) value : (Object) value;
    }

    private Optional<List<Object>> validValues() {
        List<Object> values = new ArrayList<>();
        for (ChoiceValue choice : field.choices()) {
            Optional<Object> value = ofType(choice.value());
            if (value.isEmpty()) {
                return Optional.empty();
            }
            values.add(value.get());
        }
        return values.isEmpty() ? Optional.empty() : Optional.of(values);
    }

    /** The choice as the property's type has it; empty when it can't be one. */
    private Optional<Object> ofType(Object choice) {
        if (type.equals("string")) {
            return Optional.of(choice.toString());
        }
        if (type.equals("integer")) {
            try {
                return Optional.of(Long.valueOf(choice.toString()));
            } catch (NumberFormatException e) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}
