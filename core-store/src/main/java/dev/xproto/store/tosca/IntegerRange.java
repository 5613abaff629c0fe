package dev.xproto.store.tosca;

import dev.xproto.parser.model.Field;
import dev.xproto.parser.model.KnownOption;
import dev.xproto.parser.model.ScalarType;
import java.math.BigInteger;

/** The whole numbers that a field takes: those of its type, within its bounds. */
record IntegerRange(BigInteger least, BigInteger greatest) {
    static IntegerRange of(Field field) {
        IntegerRange type = of(field.type());
        BigInteger least = field.options().integer(KnownOption.MIN_VALUE).stream()
                .mapToObj(BigInteger::valueOf)
                .findFirst()
                .map(type.least::max)
                .orElse(type.least);
        BigInteger greatest = field.options().integer(KnownOption.MAX_VALUE).stream()
                .mapToObj(BigInteger::valueOf)
                .findFirst()
                .map(type.greatest::min)
                .orElse(type.greatest);
        return new IntegerRange(least, greatest);
    }

    private static IntegerRange of(ScalarType type) {
        return switch (type) {
            case INT32, SINT32, SFIXED32 -> signed(31);
            case UINT32, FIXED32 -> unsigned(32);
            case INT64, SINT64, SFIXED64 -> signed(63);
            case UINT64, FIXED64 -> unsigned(64);
            case BOOL, STRING, FLOAT, DOUBLE -> throw new IllegalArgumentException(type + " holds no whole numbers");
        };
    }

    private static IntegerRange signed(int bits) {
        BigInteger end = BigInteger.ONE.shiftLeft(bits);
        return new IntegerRange(end.negate(), end.subtract(BigInteger.ONE));
    }

    private static IntegerRange unsigned(int bits) {
        return new IntegerRange(BigInteger.ZERO, BigInteger.ONE.shiftLeft(bits).subtract(BigInteger.ONE));
    }

    boolean contains(BigInteger value) {
        return value.compareTo(least) >= 0 && value.compareTo(greatest) <= 0;
    }

    @Override
    public String toString() {
        return least + " to " + greatest;
    }
}
