package dev.xproto.cli;

import dev.xproto.parser.diagnostics.NearestNames;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was typed behind a command's name, sorted into options and the rest. */
final class Arguments {
    private final Map<String, List<String>> options = new LinkedHashMap<>();
    private final List<String> rest = new ArrayList<>();

    private Arguments() {}

    /**
     * Sorts what was typed. {@code --name value} and {@code --name=value} are the same; what follows a lone {@code --}
     * is no option.
     *
     * @throws UsageException an option is unknown, lacks its value, or has one that it doesn't take
     */
    static Arguments parse(List<Option> known, List<String> typed) throws UsageException {
        Arguments arguments = new Arguments();
        for (int at = 0; at < typed.size(); at++) {
            String word = typed.get(at);
            if (word.equals("--")) {
                arguments.rest.addAll(typed.subList(at + 1, typed.size()));
                break;
            }
            if (!word.startsWith("-") || word.equals("-")) {
                arguments.rest.add(word);
            } else {
                at = arguments.option(known, typed, at);
            }
        }
        return arguments;
    }

    private int option(List<Option> known, List<String> typed, int at) throws UsageException {
        String word = typed.get(at);
        int equals = word.indexOf('=');
        String name = equals < 0 ? word : word.substring(0, equals);
        Option option = find(known, name);
        if (option.value() == null) {
            if (equals >= 0) {
                throw new UsageException("option `" + name + "` takes no value", "write `" + name + "` alone");
            }
            add(name, "");
            return at;
        }
        if (equals >= 0) {
            add(name, word.substring(equals + 1));
            return at;
        }
        if (at + 1 == typed.size()) {
            throw new UsageException("option `" + name + "` needs a value", "write `" + option.usage() + "`");
        }
        add(name, typed.get(at + 1));
        return at + 1;
    }

    private void add(String name, String value) {
        options.computeIfAbsent(name, key -> new ArrayList<>()).add(value);
    }

    private static Option find(List<Option> known, String name) throws UsageException {
        for (Option option : known) {
            if (option.name().equals(name)) {
                return option;
            }
        }
        List<String> names = known.stream().map(Option::name).toList();
        throw new UsageException("unknown option `" + name + "`", NearestNames.question(name, names));
    }

    /** Whether the option was given. */
    boolean has(String name) {
        return options.containsKey(name);
    }

    /** The option's value; of several the last. */
    Optional<String> value(String name) {
        List<String> values = options.getOrDefault(name, List.of());
        return values.isEmpty() ? Optional.empty() : Optional.of(values.get(values.size() - 1));
    }

    /** All the option's values. */
    List<String> values(String name) {
        return options.getOrDefault(name, List.of());
    }

    /** All the option's values, each split at its commas. */
    List<String> list(String name) {
        return values(name).stream()
                .flatMap(value -> Arrays.stream(value.split(",", -1)))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    /** What is no option, in order. */
    List<String> rest() {
        return rest;
    }
}
