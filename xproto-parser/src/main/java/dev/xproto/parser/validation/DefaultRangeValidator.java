package dev.xproto.parser.validation;

import dev.xproto.parser.diagnostics.Diagnostic;
import dev.xproto.parser.diagnostics.Diagnostics;
import dev.xproto.parser.diagnostics.FieldCode;
import dev.xproto.parser.model.DefaultValue;
import dev.xproto.parser.model.Field;
import dev.xproto.parser.model.KnownOption;
import dev.xproto.parser.model.Options;
import dev.xproto.parser.model.ScalarType;
import java.util.Optional;

/** A default keeps the limits of its field and type. */
final class DefaultRangeValidator implements Validator {
    private static final long UNSIGNED_32 = 0xffffffffL;

    @Override
    public void check(Subject subject, Diagnostics out) {
        subject.eachField(field -> {
            if (field.defaultValue() instanceof DefaultValue.Constant constant) {
                broken(field, constant.value())
                        .ifPresent(why -> out.report(Diagnostic.at(
                                        Subject.place(field, KnownOption.DEFAULT),
                                        FieldCode.DEFAULT_RANGE,
                                        "default of `" + field.name() + "` " + why)
                                .help("take another default, or widen the limit")));
            }
        });
    }

    private static Optional<String> broken(Field field, Object value) {
        Options options = field.options();
        if (value instanceof String text && field.type() == ScalarType.STRING) {
            long longest = options.integer(KnownOption.MAX_LENGTH).orElse(Long.MAX_VALUE);
            return text.codePointCount(0, text.length()) > longest && longest > 0
                    ? Optional.of("is longer than " + longest + " characters")
                    : Optional.empty();
        }
        if (!(value instanceof Long number) || !field.type().isInteger()) {
            return Optional.empty();
        }
        long least = Math.max(
                least(field.type()), options.integer(KnownOption.MIN_VALUE).orElse(Long.MIN_VALUE));
        long greatest = Math.min(
                greatest(field.type()), options.integer(KnownOption.MAX_VALUE).orElse(Long.MAX_VALUE));
        if (number < least) {
            return Optional.of("is less than " + least);
        }
        return number > greatest ? Optional.of("is greater than " + greatest) : Optional.empty();
    }

    private static long least(ScalarType type) {
        return switch (type) {
            case UINT32, UINT64, FIXED32, FIXED64 -> 0;
            case INT64, SINT64, SFIXED64 -> Long.MIN_VALUE;
            default -> Integer.MIN_VALUE;
        };
    }

    private static long greatest(ScalarType type) {
        return switch (type) {
            case UINT32, FIXED32 -> UNSIGNED_32;
            case INT64, UINT64, SINT64, FIXED64, SFIXED64 -> Long.MAX_VALUE;
            default -> Integer.MAX_VALUE;
        };
    }
}
