package dev.xproto.parser.model;

/** What a new object has in a field that nobody set. */
public sealed interface DefaultValue {
    /** Nothing was said. */
    record Unspecified() implements DefaultValue {}

    /** Absence, said so. */
    record Absent() implements DefaultValue {}

    /**
     * A constant.
     *
     * @param value a String, Boolean, Long or Double
     */
    record Constant(Object value) implements DefaultValue {}

    /**
     * What a named function answers when the object is created, such as {@code now}.
     *
     * @param name without parentheses
     */
    record Function(String name) implements DefaultValue {}
}
