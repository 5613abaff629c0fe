package dev.xproto.cli;

import org.jspecify.annotations.Nullable;

/**
 * An option of a command.
 *
 * @param name with its dashes
 * @param value what its value is called in help; null when it takes none
 * @param meaning what it does, in one sentence
 */
record Option(String name, @Nullable String value, String meaning) {
    /** An option without a value. */
    static Option flag(String name, String meaning) {
        return new Option(name, null, meaning);
    }

    /** An option with a value; given several times it has several. */
    static Option value(String name, String value, String meaning) {
        return new Option(name, value, meaning);
    }

    /** As it is typed. */
    String usage() {
        return value == null ? name : name + " " + value;
    }
}
