package dev.xproto.parser.internal;

import dev.xproto.parser.diagnostics.Diagnostic;
import dev.xproto.parser.diagnostics.Diagnostics;
import dev.xproto.parser.diagnostics.FieldCode;
import dev.xproto.parser.model.OptionValue;
import dev.xproto.parser.model.Options;
import dev.xproto.parser.syntax.OptionNode;
import dev.xproto.parser.syntax.ValueNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes options of what is written; of one that is given twice the first counts. */
final class OptionReader {
    private OptionReader() {}

    static Options read(List<OptionNode> written, Diagnostics diagnostics) {
        if (written.isEmpty()) {
            return Options.NONE;
        }
        Map<String, OptionValue> values = new LinkedHashMap<>();
        for (OptionNode option : written) {
            OptionValue first = values.putIfAbsent(option.name().text(), value(option.value()));
            if (first != null) {
                diagnostics.report(Diagnostic.at(
                                option.name().span(),
                                FieldCode.REPEATED_OPTION,
                                "`" + option.name() + "` is given twice; the first counts")
                        .related(first.span(), "given here first")
                        .help("remove one of them"));
            }
        }
        return new Options(values);
    }

    private static OptionValue value(ValueNode value) {
        return new OptionValue(value.unquoted(), value.kind() == ValueNode.Kind.STRING, value.span());
    }

    /** The options of a message over those of its file. */
    static Options over(Options own, Options around) {
        if (own.names().isEmpty()) {
            return around;
        }
        Map<String, OptionValue> values = new LinkedHashMap<>();
        own.names().forEach(name -> own.value(name).ifPresent(value -> values.put(name, value)));
        around.names().forEach(name -> around.value(name).ifPresent(value -> values.putIfAbsent(name, value)));
        return new Options(values);
    }
}
