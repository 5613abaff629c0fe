package dev.xproto.parser.internal;

import dev.xproto.parser.model.DefaultValue;
import dev.xproto.parser.model.KnownOption;
import dev.xproto.parser.model.OptionValue;
import dev.xproto.parser.model.Options;
import dev.xproto.parser.model.ScalarType;
import java.util.Optional;
import java.util.regex.Pattern;

/** Makes defaults of the option {@code default}. Whether they fit is checked later. */
final class DefaultReader {
    private static final DefaultValue UNSPECIFIED = new DefaultValue.Unspecified();

    private static final Pattern CALL = Pattern.compile("[A-Za-z_][A-Za-z0-9_.]*\\(\\)");

    private DefaultReader() {}

    /** The default of a link: absent, or what a function answers. */
    static DefaultValue read(Options options) {
        return options.value(KnownOption.DEFAULT)
                .map(value -> bare(value.text()))
                .orElse(UNSPECIFIED);
    }

    /** The default of a field of that type. */
    static DefaultValue read(Options options, ScalarType type) {
        Optional<OptionValue> value = options.value(KnownOption.DEFAULT);
        if (value.isEmpty()) {
            return UNSPECIFIED;
        }
        String text = value.get().text();
        if (!value.get().quoted()) {
            DefaultValue bare = bare(text);
            boolean taken = type == ScalarType.STRING && bare instanceof DefaultValue.Constant;
            return taken ? new DefaultValue.Constant(text) : bare;
        }
        if (isCall(text)) {
            return new DefaultValue.Function(text.substring(0, text.length() - 2));
        }
        return type == ScalarType.STRING ? new DefaultValue.Constant(text) : quoted(text);
    }

    /** {@code default = "8080"} of a number means the number; what is no such thing stays a text, and is told of later. */
    private static DefaultValue quoted(String text) {
        return PythonLiteral.read(text)
                .map(read -> read == PythonLiteral.NONE
                        ? new DefaultValue.Absent()
                        : new DefaultValue.Constant(read instanceof java.util.List<?> ? text : read))
                .orElse(new DefaultValue.Constant(text));
    }

    private static boolean isCall(String text) {
        return text.endsWith("()") && CALL.matcher(text).matches();
    }

    private static DefaultValue bare(String text) {
        return switch (text) {
            case "None" -> new DefaultValue.Absent();
            case "True", "true" -> new DefaultValue.Constant(true);
            case "False", "false" -> new DefaultValue.Constant(false);
            default ->
                PythonLiteral.number(text)
                        .<DefaultValue>map(DefaultValue.Constant::new)
                        .orElseGet(() ->
                                new DefaultValue.Function(isCall(text) ? text.substring(0, text.length() - 2) : text));
        };
    }
}
