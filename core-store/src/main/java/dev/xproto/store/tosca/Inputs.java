package dev.xproto.store.tosca;

import dev.xproto.parser.diagnostics.Diagnostic;
import dev.xproto.parser.diagnostics.Diagnostics;
import dev.xproto.parser.source.SourceSpan;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.Node;

/** The inputs that a recipe declares, with the values that they have in this run of it. */
final class Inputs {
    private final YamlReader yaml;
    private final Diagnostics out;
    private final Map<String, String> given;
    private final Map<String, Input> declared = new LinkedHashMap<>();

    /** No inputs yet, and values for those that will be declared. */
    Inputs(YamlReader yaml, Diagnostics out, Map<String, String> given) {
        this.yaml = yaml;
        this.out = out;
        this.given = new TreeMap<>(given);
    }

    /** An input; without a value when none was given, or a wrong one, which is reported already. */
    private record Input(Word name, @Nullable RecipeValue value, boolean faulty) {}

    /** Reads the declarations. */
    void declare(Node node) {
        yaml.map(node, "`inputs`").ifPresent(map -> map.entries().forEach(this::declare));
    }

    private void declare(YamlMap.Entry entry) {
        Word name = entry.key();
        Optional<YamlMap> map = yaml.map(entry.value(), "the input `" + name + "`");
        map.ifPresent(known -> RecipeKeys.INPUT.check(known, out));
        Optional<InputType> type = map.flatMap(known -> known.get("type"))
                .flatMap(known -> yaml.word(known.value(), "`type`"))
                .flatMap(this::type);
        String typed = given.get(name.text());
        Optional<RecipeValue> value = typed == null
                ? map.flatMap(known -> known.get("default")).flatMap(known -> standard(name, known.value(), type))
                : typed(name, typed, type.orElse(InputType.STRING));
        boolean mentioned =
                typed != null || map.flatMap(known -> known.get("default")).isPresent();
        declared.put(name.text(), new Input(name, value.orElse(null), map.isEmpty() || (mentioned && value.isEmpty())));
    }

    private Optional<InputType> type(Word written) {
        Optional<InputType> type = InputType.of(written.text());
        if (type.isEmpty()) {
            List<String> known =
                    Arrays.stream(InputType.values()).map(InputType::toString).toList();
            out.report(Diagnostic.at(
                            written.span(), ToscaCode.INPUT_TYPE, "an input can't be of the type `" + written + "`")
                    .help(Suggestion.of(written.text(), known, "")));
        }
        return type;
    }

    private Optional<RecipeValue> standard(Word name, Node node, Optional<InputType> type) {
        Optional<RecipeValue> value = yaml.value(node, "the default of `" + name + "`");
        boolean fits = value.isEmpty()
                || type.isEmpty()
                || value.get() instanceof RecipeValue.Absent
                || type.get().takes(value.get());
        if (!fits) {
            reportType(name, yaml.places().of(node), type.get(), value.get().kind());
            return Optional.empty();
        }
        return value.filter(known -> !(known instanceof RecipeValue.Absent));
    }

    private Optional<RecipeValue> typed(Word name, String typed, InputType type) {
        Optional<RecipeValue> value = type.read(typed);
        if (value.isEmpty()) {
            reportType(name, name.span(), type, "`" + typed + "`");
        }
        return value;
    }

    private void reportType(Word name, SourceSpan place, InputType type, String kind) {
        out.report(Diagnostic.at(
                        place, ToscaCode.INPUT_TYPE, "the input `" + name + "` is of type `" + type + "`, not " + kind)
                .help("change the value, or the input's `type`"));
    }

    /** Reports values that were given for inputs which the recipe doesn't have. */
    void checkGiven() {
        for (String name : given.keySet()) {
            if (!declared.containsKey(name)) {
                out.report(Diagnostic.at(
                                yaml.places().start(),
                                ToscaCode.UNKNOWN_INPUT,
                                "a value is given for the input `" + name + "`, which the recipe doesn't have")
                        .help(Suggestion.of(name, new TreeSet<>(declared.keySet()), "don't give it")));
            }
        }
    }

    /** The value of the input that a property asks for; reported and empty when there is none. */
    Optional<RecipeValue> get(Word name) {
        Input input = declared.get(name.text());
        if (input == null) {
            out.report(Diagnostic.at(
                            name.span(), ToscaCode.UNKNOWN_INPUT, "the recipe declares no input `" + name + "`")
                    .help(Suggestion.of(name.text(), new TreeSet<>(declared.keySet()), "declare it under `inputs`")));
            return Optional.empty();
        }
        if (input.value() == null && !input.faulty()) {
            out.report(Diagnostic.at(
                            name.span(),
                            ToscaCode.MISSING_INPUT,
                            "the input `" + name + "` has neither a default nor a value given for this run")
                    .related(input.name().span(), "declared here")
                    .help("give it a value, or a `default`"));
        }
        return Optional.ofNullable(input.value());
    }
}
