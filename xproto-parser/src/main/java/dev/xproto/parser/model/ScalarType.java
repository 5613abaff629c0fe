package dev.xproto.parser.model;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The types that a field can have. */
public enum ScalarType {
    /** A floating-point number of 64 bits. */
    DOUBLE,
    /** A floating-point number of 32 bits. */
    FLOAT,
    /** A signed number of 32 bits. */
    INT32,
    /** A signed number of 64 bits. */
    INT64,
    /** An unsigned number of 32 bits. */
    UINT32,
    /** An unsigned number of 64 bits. */
    UINT64,
    /** A signed number of 32 bits, short on the wire when negative. */
    SINT32,
    /** A signed number of 64 bits, short on the wire when negative. */
    SINT64,
    /** An unsigned number of 32 bits, of fixed length on the wire. */
    FIXED32,
    /** An unsigned number of 64 bits, of fixed length on the wire. */
    FIXED64,
    /** A signed number of 32 bits, of fixed length on the wire. */
    SFIXED32,
    /** A signed number of 64 bits, of fixed length on the wire. */
    SFIXED64,
    /** True or false. */
    BOOL,
    /** Text. */
    STRING;

    private static final Map<String, ScalarType> BY_KEYWORD = byKeyword();

    private static Map<String, ScalarType> byKeyword() {
        Map<String, ScalarType> types = new HashMap<>();
        for (ScalarType type : values()) {
            types.put(type.keyword(), type);
        }
        return types;
    }

    /** The type as it is written. */
    public String keyword() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The type that is written like that. */
    public static Optional<ScalarType> of(String keyword) {
        return Optional.ofNullable(BY_KEYWORD.get(keyword));
    }

    /** Whether its values are whole numbers. */
    public boolean isInteger() {
        return switch (this) {
            case DOUBLE, FLOAT, BOOL, STRING -> false;
            default -> true;
        };
    }
}
