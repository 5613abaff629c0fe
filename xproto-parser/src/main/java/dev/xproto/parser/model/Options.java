package dev.xproto.parser.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * The options of a declaration, by name, in written order; of one that is given twice the first. Immutable. Kept in
 * arrays: every field of a large graph has some, and a hash table for each would be most of the graph.
 */
public final class Options {
    /** No options. */
    public static final Options NONE = new Options(Map.of());

    private final String[] names;
    private final OptionValue[] values;

    /** A bit for every known option among them: most questions are about options that aren't given. */
    private final long given;

    /** These options. */
    public Options(Map<String, OptionValue> values) {
        this.names = values.keySet().toArray(new String[0]);
        this.values = values.values().toArray(new OptionValue[0]);
        long bits = 0;
        for (String name : names) {
            KnownOption known = KnownOption.named(name);
            bits |= known == null ? 0 : bit(known);
        }
        this.given = bits;
    }

    @SuppressWarnings("EnumOrdinal") // which bit an option has matters only while the program runs
    private static long bit(KnownOption option) {
        return 1L << option.ordinal();
    }

    /** Whether it is given. */
    public boolean has(KnownOption option) {
        return (given & bit(option)) != 0;
    }

    /** Whether there are none. */
    public boolean isEmpty() {
        return names.length == 0;
    }

    /** The names that are given. */
    public Set<String> names() {
        return Collections.unmodifiableSet(new LinkedHashSet<>(Arrays.asList(names)));
    }

    /** The value, as written. */
    public Optional<OptionValue> value(KnownOption option) {
        return has(option) ? value(option.key()) : Optional.empty();
    }

    /** The value of any option, known or not, as written. */
    public Optional<OptionValue> value(String name) {
        for (int i = 0; i < names.length; i++) {
            if (names[i].equals(name)) {
                return Optional.of(values[i]);
            }
        }
        return Optional.empty();
    }

    /** Whether it is given and true. */
    public boolean flag(KnownOption option) {
        return has(option) && value(option.key()).map(OptionValue::isTrue).orElse(false);
    }

    /** The value as text. */
    public Optional<String> text(KnownOption option) {
        return has(option) ? value(option.key()).map(OptionValue::text) : Optional.empty();
    }

    /** The value as a whole number; empty when it isn't given or is no such number, which validation tells of. */
    public OptionalLong integer(KnownOption option) {
        Optional<OptionValue> value = value(option);
        if (value.isEmpty()) {
            return OptionalLong.empty();
        }
        try {
            return OptionalLong.of(Long.parseLong(value.get().text()));
        } catch (NumberFormatException e) {
            return OptionalLong.empty();
        }
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("{");
        for (int i = 0; i < names.length; i++) {
            text.append(i == 0 ? "" : ", ").append(names[i]).append('=').append(values[i]);
        }
        return text.append('}').toString();
    }
}
