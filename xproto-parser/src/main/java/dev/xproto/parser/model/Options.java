package dev.xproto.parser.model;

import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** The options of a declaration, by name, in written order; of one that is given twice the first. Immutable. */
public final class Options {
    /** No options. */
    public static final Options NONE = new Options(Map.of());

    private final Map<String, OptionValue> values;

    /** The known ones among them: most questions are about options that aren't given, and cost no hashing so. */
    private final Set<KnownOption> given;

    /** These options. */
    public Options(Map<String, OptionValue> values) {
        this.values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        this.given = known(values.keySet());
    }

    private static Set<KnownOption> known(Set<String> names) {
        Set<KnownOption> known = EnumSet.noneOf(KnownOption.class);
        names.forEach(name -> KnownOption.of(name).ifPresent(known::add));
        return known;
    }

    /** Whether it is given. */
    public boolean has(KnownOption option) {
        return given.contains(option);
    }

    /** The names that are given. */
    public Set<String> names() {
        return values.keySet();
    }

    /** The value, as written. */
    public Optional<OptionValue> value(KnownOption option) {
        return has(option) ? value(option.key()) : Optional.empty();
    }

    /** The value of any option, known or not, as written. */
    public Optional<OptionValue> value(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /** Whether it is given and true. */
    public boolean flag(KnownOption option) {
        return has(option) && value(option).map(OptionValue::isTrue).orElse(false);
    }

    /** The value as text. */
    public Optional<String> text(KnownOption option) {
        return value(option).map(OptionValue::text);
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
        return values.toString();
    }
}
