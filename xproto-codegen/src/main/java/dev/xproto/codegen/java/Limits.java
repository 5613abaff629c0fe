package dev.xproto.codegen.java;

import dev.xproto.parser.model.Field;
import dev.xproto.parser.model.KnownOption;
import dev.xproto.parser.model.ScalarType;
import java.util.Optional;

/**
 * What a setter refuses.
 *
 * @param code the last arguments of the constant's constructor
 * @param words the same for people
 */
record Limits(String code, String words) {
    private static final long MAX_UNSIGNED_INT = 0xFFFF_FFFFL;

    /** The limits of a field; empty when its type says it all. */
    static Optional<Limits> of(Field field, SourceText out) {
        return switch (FieldKind.of(field)) {
            case TEXT -> length(field);
            case INT -> ints(field, out);
            case LONG -> longs(field, out);
            default -> Optional.empty();
        };
    }

    private static Optional<Limits> length(Field field) {
        long length = field.options().integer(KnownOption.MAX_LENGTH).orElse(0);
        if (length <= 0 || length > Integer.MAX_VALUE || field.options().flag(KnownOption.TEXT)) {
            return Optional.empty();
        }
        return Optional.of(new Limits(Long.toString(length), "at most " + length + " characters"));
    }

    private static Optional<Limits> ints(Field field, SourceText out) {
        long least = Math.max(Integer.MIN_VALUE, least(field));
        long most = Math.min(Integer.MAX_VALUE, most(field));
        if (least == Integer.MIN_VALUE && most == Integer.MAX_VALUE) {
            return Optional.empty();
        }
        String type = out.name(FieldKind.INT.boxed());
        String from = least == Integer.MIN_VALUE
                ? type + ".MIN_VALUE"
                : Integer.toString((int) Math.min(least, Integer.MAX_VALUE));
        String to = most == Integer.MAX_VALUE
                ? type + ".MAX_VALUE"
                : Integer.toString((int) Math.max(most, Integer.MIN_VALUE));
        return Optional.of(new Limits(from + ", " + to, words(least, most)));
    }

    /** A number of 64 unsigned bits is carried in a signed one, so no bound but a written greatest value holds for it. */
    private static Optional<Limits> longs(Field field, SourceText out) {
        boolean unsigned32 = field.type() == ScalarType.UINT32 || field.type() == ScalarType.FIXED32;
        boolean unsigned64 = field.type() == ScalarType.UINT64 || field.type() == ScalarType.FIXED64;
        long least = unsigned32 || unsigned64 ? Math.max(0, least(field)) : least(field);
        long most = unsigned32 ? Math.min(MAX_UNSIGNED_INT, most(field)) : most(field);
        if ((unsigned64 || least == Long.MIN_VALUE) && most == Long.MAX_VALUE) {
            return Optional.empty();
        }
        String type = out.name(FieldKind.LONG.boxed());
        String from = least == Long.MIN_VALUE ? type + ".MIN_VALUE" : least + "L";
        String to = most == Long.MAX_VALUE ? type + ".MAX_VALUE" : most + "L";
        return Optional.of(new Limits(from + ", " + to, words(least, most)));
    }

    private static long least(Field field) {
        return field.options().integer(KnownOption.MIN_VALUE).orElse(Long.MIN_VALUE);
    }

    private static long most(Field field) {
        return field.options().integer(KnownOption.MAX_VALUE).orElse(Long.MAX_VALUE);
    }

    private static String words(long least, long most) {
        if (least <= Integer.MIN_VALUE) {
            return "at most " + most;
        }
        return most == Integer.MAX_VALUE || most == Long.MAX_VALUE ? "at least " + least : least + " to " + most;
    }
}
