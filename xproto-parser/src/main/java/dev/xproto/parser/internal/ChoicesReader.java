package dev.xproto.parser.internal;

import dev.xproto.parser.diagnostics.Diagnostic;
import dev.xproto.parser.diagnostics.Diagnostics;
import dev.xproto.parser.diagnostics.FieldCode;
import dev.xproto.parser.model.ChoiceValue;
import dev.xproto.parser.model.KnownOption;
import dev.xproto.parser.model.OptionValue;
import dev.xproto.parser.model.Options;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes choices of the option {@code choices}. {@code None} among them says that absence is allowed, and is no choice. */
final class ChoicesReader {
    private ChoicesReader() {}

    static List<ChoiceValue> read(Options options, Diagnostics diagnostics) {
        Optional<OptionValue> given = options.value(KnownOption.CHOICES);
        if (given.isEmpty()) {
            return List.of();
        }
        List<ChoiceValue> choices = new ArrayList<>();
        Optional<Object> read = PythonLiteral.read(given.get().text());
        boolean fits = read.isPresent() && read.get() instanceof List<?> pairs && add(pairs, choices);
        if (!fits) {
            diagnostics.report(Diagnostic.at(
                            given.get().span(), FieldCode.CHOICES, "these choices are no tuple of values and labels")
                    .help("write them as \"(('value', 'Label'), ('other', 'Other'))\""));
        }
        return fits ? choices : List.of();
    }

    private static boolean add(List<?> pairs, List<ChoiceValue> choices) {
        for (Object pair : pairs) {
            if (!(pair instanceof List<?> two) || two.size() != 2 || !(two.get(1) instanceof String label)) {
                return false;
            }
            Object value = two.get(0);
            if (value instanceof String || value instanceof Long) {
                choices.add(new ChoiceValue(value, label));
            } else if (value != PythonLiteral.NONE) {
                return false;
            }
        }
        return true;
    }
}
