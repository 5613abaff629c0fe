package dev.xproto.cli;

import dev.xproto.parser.diagnostics.NearestNames;
import java.util.ArrayList;
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
        Option option = find(known, equals < 0 ? word : word.substring(0, equals));
        if (option.value() == null) {
            if (equals >= 0) {
                throw new UsageException(
                        "option `" + option.name() + "` takes no value", "write `" + option.name() + "` alone");
            }
            add(option, "");
            return at;
        }
        if (equals >= 0) {
            add(option, word.substring(equals + 1));
            return at;
        }
        if (at + 1 == typed.size() || isOption(known, typed.get(at + 1))) {
            throw new UsageException("option `" + option.name() + "` needs a value", "write `" + option.usage() + "`");
        }
        add(option, typed.get(at + 1));
        return at + 1;
    }

    private static boolean isOption(List<Option> known, String word) {
        for (Option option : known) {
            if (option.isCalled(word)) {
                return true;
            }
        }
        return false;
    }

    private void add(Option option, String value) throws UsageException {
        List<String> values = options.computeIfAbsent(option.name(), key -> new ArrayList<>());
        if (!option.choices().isEmpty() && !option.choices().contains(value)) {
            String question = NearestNames.question(value, option.choices());
            throw new UsageException(
                    "`" + value + "` is no value of `" + option.name() + "`",
                    question.isEmpty() ? "use one of " + String.join(", ", option.choices()) : question);
        }
        values.add(value);
    }

    private static Option find(List<Option> known, String name) throws UsageException {
        List<String> names = new ArrayList<>();
        for (Option option : known) {
            if (option.isCalled(name)) {
                return option;
            }
            names.add(option.name());
        }
        String instead = OldSpelling.insteadOf(name);
        String question = NearestNames.question(name, names);
        String there = names.isEmpty() ? "" : "the options are " + String.join(", ", names);
        throw new UsageException(
                "unknown option `" + name + "`", !instead.isEmpty() ? instead : question.isEmpty() ? there : question);
    }

    /** Whether the option was given. */
    boolean has(Option option) {
        return options.containsKey(option.name());
    }

    /** The option's value; of several the last. */
    Optional<String> value(Option option) {
        List<String> values = values(option);
        return values.isEmpty() ? Optional.empty() : Optional.of(values.get(values.size() - 1));
    }

    /**
     * The option's value; of several the last.
     *
     * @throws UsageException it wasn't given
     */
    String required(Option option) throws UsageException {
        Optional<String> value = value(option);
        if (value.isEmpty()) {
            throw new UsageException("`" + option.name() + "` is missing", "add `" + option.usage() + "`");
        }
        return value.get();
    }

    /** All the option's values. */
    List<String> values(Option option) {
        return options.getOrDefault(option.name(), List.of());
    }

    /** All the option's values, each split at its commas. */
    List<String> list(Option option) {
        List<String> all = new ArrayList<>();
        for (String value : values(option)) {
            for (String part : value.split(",", -1)) {
                if (!part.isBlank()) {
                    all.add(part.strip());
                }
            }
        }
        return all;
    }

    /** What is no option, in order. */
    List<String> rest() {
        return rest;
    }
}
