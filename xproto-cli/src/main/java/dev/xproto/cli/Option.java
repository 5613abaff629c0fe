package dev.xproto.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An option of a command. Immutable.
 *
 * @param name with its dashes
 * @param value what its value is called in help; null when it takes none
 * @param meaning what it does, in one sentence
 * @param choices the values that completion offers; empty for any
 * @param aliases what it was called in older tools, with dashes; accepted, and not in help
 */
record Option(String name, @Nullable String value, String meaning, List<String> choices, List<String> aliases) {
    Option {
        choices = List.copyOf(choices);
        aliases = List.copyOf(aliases);
    }

    /** An option without a value. */
    static Option flag(String name, String meaning) {
        return new Option(name, null, meaning, List.of(), List.of());
    }

    /** An option with a value; given several times it has several. */
    static Option value(String name, String value, String meaning) {
        return new Option(name, value, meaning, List.of(), List.of());
    }

    /** An option with one of those values. */
    static Option oneOf(String name, String meaning, List<String> choices) {
        return new Option(name, String.join("|", choices), meaning, choices, List.of());
    }

    /** The same, under an older name too. */
    Option alias(String older) {
        List<String> all = new ArrayList<>(aliases);
        all.add(older);
        return new Option(name, value, meaning, choices, all);
    }

    /** Whether that is how it is called. */
    boolean isCalled(String typed) {
        return name.equals(typed) || aliases.contains(typed);
    }

    /** As it is typed. */
    String usage() {
        return value == null ? name : name + " " + value;
    }
}
