package dev.xproto.codegen.java;

/**
 * What a field or link is called in Java.
 *
 * @param property what follows {@code get}, {@code is} or {@code set}
 * @param constant the constant of the class
 * @param choices the class of its values; empty when it has no choices
 */
record MemberName(String property, String constant, String choices) {
    MemberName(String property, String constant) {
        this(property, constant, "");
    }

    String getter() {
        return "get" + property;
    }

    /** The getter of a truth. */
    String question() {
        return "is" + property;
    }

    String setter() {
        return "set" + property;
    }

    /** The getter of a linked object's id. */
    String idGetter() {
        return "get" + property + "Id";
    }

    String idSetter() {
        return "set" + property + "Id";
    }
}
