package dev.xproto.codegen.proto;

/**
 * What an option of {@code xosoptions.proto} says.
 *
 * @param extension the option
 * @param part the field of its message; empty when it is no message
 * @param value a text, a whole number or a truth value
 */
record ProtoOption(String extension, String part, Object value) {
    /** An option that is no message. */
    static ProtoOption of(String extension, Object value) {
        return new ProtoOption(extension, "", value);
    }

    /** As it is written. */
    String text() {
        String written = value instanceof String text ? ProtoText.quoted(text) : value.toString();
        return "(" + extension + ")" + (part.isEmpty() ? "" : "." + part) + " = " + written;
    }
}
