package dev.xproto.store.save;

import dev.xproto.parser.model.ChoiceValue;
import dev.xproto.parser.model.Field;
import dev.xproto.parser.model.KnownOption;
import dev.xproto.parser.model.Member;
import dev.xproto.sync.model.FieldKind;
import dev.xproto.sync.model.RowType;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** What can be said of each value alone: presence, choices, length, bounds, form. Reads nothing. */
final class CheckFields implements SaveRule {
    private static final int LONGEST_URL = 200;

    private final boolean everything;

    /**
     * The rule.
     *
     * @param everything whether fields are checked that the caller didn't name
     */
    CheckFields(boolean everything) {
        this.everything = everything;
    }

    @Override
    public void apply(Draft draft, SaveContext context) {
        for (RowType.Column column : draft.type().columns()) {
            Member member = draft.model().member(column.name());
            if (member != null && (everything || draft.isNamed(column.name()))) {
                check(draft, member, column, context);
            }
        }
    }

    private static void check(Draft draft, Member member, RowType.Column column, SaveContext context) {
        Object value = draft.get(column.name());
        if (value == null) {
            if (column.required() && !filledLater(column.name())) {
                context.problem(draft, column.name(), "must be set");
            }
            return;
        }
        if (!(member instanceof Field field)) {
            return;
        }
        if (value.equals("")) {
            if (column.required()) {
                context.problem(draft, column.name(), "must not be empty");
            }
            return;
        }
        report(draft, field, choiceFault(field, value), context);
        report(draft, field, boundsFault(field, column.kind(), value), context);
        if (value instanceof String text) {
            report(draft, field, lengthFault(field, text), context);
            report(draft, field, ContentTypes.fault(field.contentType().orElse(""), text), context);
        }
    }

    private static boolean filledLater(String column) {
        return column.equals(BaseFields.UPDATED) || column.equals(BaseFields.CREATED);
    }

    private static void report(Draft draft, Field field, @Nullable String fault, SaveContext context) {
        if (fault != null) {
            context.problem(draft, field.name(), fault);
        }
    }

    private static @Nullable String choiceFault(Field field, Object value) {
        List<ChoiceValue> choices = field.choices();
        String text = value.toString();
        if (choices.isEmpty()
                || choices.stream().anyMatch(choice -> choice.value().toString().equals(text))) {
            return null;
        }
        return "is `" + shorten(text) + "`, which is none of "
                + String.join(
                        ", ",
                        choices.stream()
                                .map(choice -> "`" + choice.value() + "`")
                                .toList());
    }

    private static @Nullable String lengthFault(Field field, String text) {
        boolean url = field.contentType().filter("url"::equals).isPresent();
        boolean unlimited = field.options().flag(KnownOption.TEXT);
        OptionalLong given = field.options().integer(KnownOption.MAX_LENGTH);
        long most = given.isPresent() && !unlimited ? given.getAsLong() : url ? LONGEST_URL : Long.MAX_VALUE;
        long length = text.codePointCount(0, text.length());
        return length > most ? "holds at most " + most + " characters, not " + length : null;
    }

    private static @Nullable String boundsFault(Field field, FieldKind kind, Object value) {
        if (!(value instanceof Number number) || value instanceof Instant) {
            return null;
        }
        OptionalLong least = field.options().integer(KnownOption.MIN_VALUE);
        OptionalLong most = field.options().integer(KnownOption.MAX_VALUE);
        if (least.isPresent() && compare(kind, number, least.getAsLong()) < 0) {
            return "must be " + least.getAsLong() + " or more, not " + value;
        }
        if (most.isPresent() && compare(kind, number, most.getAsLong()) > 0) {
            return "must be " + most.getAsLong() + " or less, not " + value;
        }
        return null;
    }

    private static int compare(FieldKind kind, Number value, long bound) {
        return switch (kind) {
            case FLOAT, DOUBLE -> Double.compare(value.doubleValue(), (double) bound);
            case UINT64 -> bound < 0 ? 1 : Long.compareUnsigned(value.longValue(), bound);
            default -> Long.compare(value.longValue(), bound);
        };
    }

    private static String shorten(String text) {
        return text.length() <= 80 ? text : text.substring(0, 77) + "...";
    }
}
