package dev.xproto.codegen.java;

import com.palantir.javapoet.CodeBlock;
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
record Limits(CodeBlock code, String words) {
    private static final long MAX_UNSIGNED_INT = 0xFFFF_FFFFL;

    /** The limits of a field; empty when its type says it all. */
    static Optional<Limits> of(Field field) {
        return switch (FieldKind.of(field)) {
            case TEXT -> length(field);
            case INT -> ints(field);
            case LONG -> longs(field);
            default -> Optional.empty();
        };
    }

    private static Optional<Limits> length(Field field) {
        long length = field.options().integer(KnownOption.MAX_LENGTH).orElse(0);
        if (length <= 0 || length > Integer.MAX_VALUE || field.options().flag(KnownOption.TEXT)) {
            return Optional.empty();
        }
        return Optional.of(new Limits(CodeBlock.of("$L", length), "at most " + length + " characters"));
    }

    private static Optional<Limits> ints(Field field) {
        long least = Math.max(Integer.MIN_VALUE, least(field));
        long most = Math.min(Integer.MAX_VALUE, most(field));
        if (least == Integer.MIN_VALUE && most == Integer.MAX_VALUE) {
            return Optional.empty();
        }
        CodeBlock from = least == Integer.MIN_VALUE
                ? CodeBlock.of("$T.MIN_VALUE", Integer.class)
                : CodeBlock.of("$L", (int) Math.min(least, Integer.MAX_VALUE));
        CodeBlock to = most == Integer.MAX_VALUE
                ? CodeBlock.of("$T.MAX_VALUE", Integer.class)
                : CodeBlock.of("$L", (int) Math.max(most, Integer.MIN_VALUE));
        return Optional.of(new Limits(CodeBlock.of("$L, $L", from, to), words(least, most)));
    }

    /** A number of 64 unsigned bits is carried in a signed one, so no bound but a written greatest value holds for it. */
    private static Optional<Limits> longs(Field field) {
        boolean unsigned32 = field.type() == ScalarType.UINT32 || field.type() == ScalarType.FIXED32;
        boolean unsigned64 = field.type() == ScalarType.UINT64 || field.type() == ScalarType.FIXED64;
        long least = unsigned32 || unsigned64 ? Math.max(0, least(field)) : least(field);
        long most = unsigned32 ? Math.min(MAX_UNSIGNED_INT, most(field)) : most(field);
        if ((unsigned64 || least == Long.MIN_VALUE) && most == Long.MAX_VALUE) {
            return Optional.empty();
        }
        CodeBlock from =
                least == Long.MIN_VALUE ? CodeBlock.of("$T.MIN_VALUE", Long.class) : CodeBlock.of("$LL", least);
        CodeBlock to = most == Long.MAX_VALUE ? CodeBlock.of("$T.MAX_VALUE", Long.class) : CodeBlock.of("$LL", most);
        return Optional.of(new Limits(CodeBlock.of("$L, $L", from, to), words(least, most)));
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
