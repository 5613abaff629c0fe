package dev.xproto.store.tosca;

import dev.xproto.parser.diagnostics.Diagnostic;
import dev.xproto.parser.diagnostics.Diagnostics;
import dev.xproto.parser.model.ChoiceValue;
import dev.xproto.parser.model.Field;
import dev.xproto.parser.model.KnownOption;
import dev.xproto.parser.model.ScalarType;
import dev.xproto.store.tosca.CheckedNode.Setting;
import dev.xproto.store.tosca.Recipe.Property;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Checks the value of a property against its field, and turns it into what rows hold. */
final class PropertyCheck {
    private final Diagnostics out;

    PropertyCheck(Diagnostics out) {
        this.out = out;
    }

    /** The property as it will be stored; reported and empty when the field doesn't take it. */
    Optional<Setting> check(Field field, Property property) {
        if (field.options().flag(KnownOption.AUTO_NOW_ADD)) {
            return refuse(
                    property,
                    ToscaCode.NOT_SETTABLE,
                    "`" + field.name() + "` is set by the core, when an object is made",
                    "remove it");
        }
        if (property.value() instanceof RecipeValue.Absent) {
            return absent(field, property);
        }
        return value(field, property).map(value -> setting(field, property, value));
    }

    private Optional<Setting> absent(Field field, Property property) {
        return field.required()
                ? refuse(
                        property,
                        ToscaCode.VALUE_TYPE,
                        "`" + field.name() + "` can't be without a value",
                        "write a value, or remove the property")
                : Optional.of(setting(field, property, null));
    }

    private static Setting setting(Field field, Property property, @Nullable Object value) {
        return new Setting(field, value, property.span());
    }

    private Optional<Object> value(Field field, Property property) {
        if (field.isDate()) {
            return moment(field, property);
        }
        if (field.type().isInteger()) {
            return integer(field, property);
        }
        return switch (field.type()) {
            case BOOL -> flag(field, property);
            case STRING -> text(field, property);
            default -> decimal(field, property);
        };
    }

    private Optional<Object> flag(Field field, Property property) {
        return property.value() instanceof RecipeValue.Flag flag
                ? Optional.of(flag.value())
                : wrongType(field, property, "true or false", "write `true` or `false`, without quotes");
    }

    private Optional<Object> text(Field field, Property property) {
        if (!(property.value() instanceof RecipeValue.Text written)) {
            return wrongType(field, property, "text", "put it in quotes: `\"" + written(property.value()) + "\"`");
        }
        boolean stripped = field.contentType().filter("stripped"::equals).isPresent();
        String text = stripped ? written.value().strip() : written.value();
        return fitsLength(field, property, text) && isChoice(field, property, text)
                ? Optional.of(text)
                : Optional.empty();
    }

    private static String written(RecipeValue value) {
        if (value instanceof RecipeValue.Whole whole) {
            return whole.written();
        }
        if (value instanceof RecipeValue.Decimal decimal) {
            return decimal.written();
        }
        if (value instanceof RecipeValue.Flag flag) {
            return flag.written();
        }
        return value instanceof RecipeValue.Moment moment ? moment.written() : "";
    }

    private boolean fitsLength(Field field, Property property, String text) {
        OptionalLong most = field.options().integer(KnownOption.MAX_LENGTH);
        int length = text.codePointCount(0, text.length());
        if (most.isEmpty() || length <= most.getAsLong()) {
            return true;
        }
        refuse(
                property,
                ToscaCode.TOO_LONG,
                "`" + field.name() + "` takes " + most.getAsLong() + " characters, not " + length,
                "shorten it by " + (length - most.getAsLong()));
        return false;
    }

    private boolean isChoice(Field field, Property property, Object value) {
        List<String> choices = field.choices().stream()
                .map(ChoiceValue::value)
                .map(Object::toString)
                .toList();
        boolean empty = value.equals("") && !field.required();
        if (choices.isEmpty() || empty || choices.contains(value.toString())) {
            return true;
        }
        refuse(
                property,
                ToscaCode.NOT_A_CHOICE,
                "`" + field.name() + "` can't be `" + value + "`",
                Suggestion.of(value.toString(), choices, "use one of the field's choices"));
        return false;
    }

    private Optional<Object> integer(Field field, Property property) {
        if (!(property.value() instanceof RecipeValue.Whole whole)) {
            return wrongType(field, property, "a whole number", "write a whole number, without quotes");
        }
        IntegerRange range = IntegerRange.of(field);
        if (!range.contains(whole.value())) {
            return refuse(
                    property,
                    ToscaCode.OUT_OF_BOUNDS,
                    "`" + field.name() + "` takes " + range + ", not " + whole.value(),
                    "write a number within these bounds");
        }
        return isChoice(field, property, whole.value())
                ? Optional.of(stored(field.type(), whole.value()))
                : Optional.empty();
    }

    private static Object stored(ScalarType type, BigInteger value) {
        return switch (type) {
            case INT32, SINT32, SFIXED32 -> value.intValueExact();
            default -> value.longValue(); // of 64 unsigned bits, the bits
        };
    }

    private Optional<Object> decimal(Field field, Property property) {
        Optional<Double> number = number(property.value());
        if (number.isEmpty()) {
            return wrongType(field, property, "a number", "write a number, without quotes");
        }
        double value = number.get();
        boolean fits = field.type() == ScalarType.FLOAT ? Float.isFinite((float) value) : Double.isFinite(value);
        if (!fits) {
            return refuse(
                    property,
                    ToscaCode.OUT_OF_BOUNDS,
                    "`" + field.name() + "` can't be " + value,
                    "write a number of ordinary size");
        }
        return Optional.of(field.type() == ScalarType.FLOAT ? (Object) (float) value : (Object) value);
    }

    private static Optional<Double> number(RecipeValue value) {
        if (value instanceof RecipeValue.Whole whole) {
            return Optional.of(whole.value().doubleValue());
        }
        return value instanceof RecipeValue.Decimal decimal ? Optional.of(decimal.value()) : Optional.empty();
    }

    private Optional<Object> moment(Field field, Property property) {
        Optional<Instant> moment = moment(property.value());
        return moment.isPresent()
                ? Optional.of(moment.get())
                : wrongType(
                        field, property, "a moment", "write it like `2020-02-29T12:30:00Z`, or as seconds since 1970");
    }

    private static Optional<Instant> moment(RecipeValue value) {
        if (value instanceof RecipeValue.Moment moment) {
            return Moments.parse(moment.written());
        }
        if (value instanceof RecipeValue.Text text) {
            return Moments.parse(text.value());
        }
        if (value instanceof RecipeValue.Whole whole) {
            return Moments.ofSeconds(new BigDecimal(whole.value()));
        }
        return value instanceof RecipeValue.Decimal decimal && Double.isFinite(decimal.value())
                ? Moments.ofSeconds(BigDecimal.valueOf(decimal.value()))
                : Optional.empty();
    }

    private <T> Optional<T> wrongType(Field field, Property property, String wanted, String help) {
        return refuse(
                property,
                ToscaCode.VALUE_TYPE,
                "`" + field.name() + "` takes " + wanted + ", not "
                        + property.value().kind(),
                help);
    }

    private <T> Optional<T> refuse(Property property, ToscaCode code, String message, String help) {
        out.report(Diagnostic.at(property.span(), code, message).help(help));
        return Optional.empty();
    }
}
