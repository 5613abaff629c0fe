package dev.xproto.parser.internal;

import dev.xproto.parser.diagnostics.Diagnostic;
import dev.xproto.parser.diagnostics.Diagnostics;
import dev.xproto.parser.diagnostics.FieldCode;
import dev.xproto.parser.diagnostics.NearestNames;
import dev.xproto.parser.model.KnownOption;
import dev.xproto.parser.model.KnownOption.Place;
import dev.xproto.parser.model.OptionValue;
import dev.xproto.parser.model.Options;
import dev.xproto.parser.syntax.OptionNode;
import dev.xproto.parser.syntax.ValueNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes options of what is written, and holds them against the table of options. */
final class OptionReader {
    private final Diagnostics diagnostics;

    OptionReader(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** The options; of one that is given twice the first counts, and what has no effect there is left out. */
    Options read(List<OptionNode> written, Place place) {
        if (written.isEmpty()) {
            return Options.NONE;
        }
        Map<String, OptionValue> values = new LinkedHashMap<>();
        for (OptionNode option : written) {
            OptionValue value = value(option.value());
            if (!hasEffect(option, value, place)) {
                continue;
            }
            OptionValue first = values.putIfAbsent(option.name().text(), value);
            if (first != null) {
                diagnostics.report(Diagnostic.at(
                                option.name().span(),
                                FieldCode.REPEATED_OPTION,
                                "`" + option.name() + "` is given twice")
                        .related(first.span(), "given here first")
                        .help("remove one of them"));
            }
        }
        return new Options(values);
    }

    private static OptionValue value(ValueNode value) {
        return new OptionValue(value.unquoted(), value.kind() == ValueNode.Kind.STRING, value.span());
    }

    private boolean hasEffect(OptionNode option, OptionValue value, Place place) {
        Optional<KnownOption> known = KnownOption.of(option.name().text());
        if (known.isEmpty()) {
            unknown(option);
            return true;
        }
        if (!known.get().places().contains(place)) {
            misplaced(option, known.get(), place);
            return false;
        }
        checkValue(option, value.text(), known.get());
        return true;
    }

    private void unknown(OptionNode option) {
        List<String> names = KnownOption.all().stream().map(KnownOption::key).toList();
        String question = NearestNames.question(option.name().text(), names);
        diagnostics.report(Diagnostic.at(
                        option.name().span(), FieldCode.UNKNOWN_OPTION, "no option is called `" + option.name() + "`")
                .help(question.isEmpty() ? "remove it; docs/language.md lists the options that there are" : question));
    }

    private void misplaced(OptionNode option, KnownOption known, Place place) {
        String right = known.places().stream()
                .sorted()
                .map(OptionReader::words)
                .reduce((one, other) -> one + " or " + other)
                .orElse("");
        diagnostics.report(Diagnostic.at(
                        option.name().span(),
                        FieldCode.MISPLACED_OPTION,
                        "`" + option.name() + "` has no effect " + words(place))
                .help("put it " + right));
    }

    private static String words(Place place) {
        return switch (place) {
            case FILE -> "at the top of a file";
            case MESSAGE -> "in a message";
            case FIELD -> "on a field";
        };
    }

    private void checkValue(OptionNode option, String text, KnownOption known) {
        switch (known.valueType()) {
            case FLAG -> expect(isFlag(text), option, "`True` or `False`");
            case INTEGER -> expect(PythonLiteral.isWhole(text), option, "a whole number");
            case NAME -> expect(option.value().kind() != ValueNode.Kind.NUMBER && !text.isEmpty(), option, "a name");
            case TEXT -> quoted(option);
            case LITERAL -> {
                // Held against the type of its field later.
            }
        }
    }

    private static boolean isFlag(String text) {
        return switch (text) {
            case "True", "False", "true", "false", "1", "0" -> true;
            default -> false;
        };
    }

    private void expect(boolean fits, OptionNode option, String expected) {
        if (!fits) {
            diagnostics.report(Diagnostic.at(
                            option.value().span(),
                            FieldCode.OPTION_VALUE,
                            "`" + option.name() + "` is " + expected + ", not `"
                                    + option.value().unquoted() + "`")
                    .help("write " + expected));
        }
    }

    private void quoted(OptionNode option) {
        if (option.value().kind() != ValueNode.Kind.STRING) {
            String text = option.value().text();
            diagnostics.report(Diagnostic.at(
                            option.value().span(),
                            FieldCode.BARE_TEXT,
                            "the value of `" + option.name() + "` is a text and should be in quotes")
                    .help("write `\"" + text + "\"`"));
        }
    }

    /** The options of a message over those of its file. */
    static Options over(Options own, Options around) {
        if (own.isEmpty()) {
            return around;
        }
        if (around.isEmpty()) {
            return own;
        }
        Map<String, OptionValue> values = new LinkedHashMap<>();
        own.names().forEach(name -> own.value(name).ifPresent(value -> values.put(name, value)));
        around.names().forEach(name -> around.value(name).ifPresent(value -> values.putIfAbsent(name, value)));
        return new Options(values);
    }
}
