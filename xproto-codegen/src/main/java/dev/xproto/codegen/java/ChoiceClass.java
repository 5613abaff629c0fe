package dev.xproto.codegen.java;

import dev.xproto.parser.model.ChoiceValue;
import dev.xproto.parser.model.Field;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The nested class of a field's choices: a record of the value, with a constant for each that is known. */
final class ChoiceClass {
    private static final String ALL = "VALUES";

    private final Field field;
    private final String self;
    private final String stored;
    private final SourceText out;

    ChoiceClass(ModelScope scope, Field field, SourceText out) {
        this.field = field;
        this.out = out;
        this.self = out.name(scope.choicesOf(field));
        this.stored = out.name(FieldKind.of(field).boxed());
    }

    void write() {
        Map<String, ChoiceValue> constants = constants();
        out.doc("What " + Doc.code(field.name()) + " may be; a value that isn't listed here is kept.\n"
                + "\n@param value as it is stored");
        out.open("record " + self + "(" + stored + " value) implements " + out.name(Api.CHOICE) + "<" + stored + ">");
        constants.forEach(this::constant);
        out.gap();
        out.constant(
                "private static final " + list() + " " + ALL,
                out.name(Api.LIST) + ".of(" + String.join(", ", constants.keySet()) + ")");
        of();
        values();
        isKnown();
        text();
        out.close();
    }

    private void constant(String name, ChoiceValue choice) {
        String doc = Doc.sentence(choice.label()).orElse("The value " + Doc.html(choice.value() + "") + ".");
        out.doc(Doc.wrapped(doc));
        out.constant("public static final " + self + " " + name, "new " + self + "(" + literal(choice.value()) + ")");
    }

    private String literal(Object value) {
        return switch (FieldKind.of(field)) {
            case TEXT_CHOICE -> Literal.of(value.toString());
            case LONG_CHOICE -> value + "L";
            default -> value.toString();
        };
    }

    private void of() {
        out.doc("The choice of that value, listed or not.");
        out.method("public static " + self + " of", stored + " value", "return new " + self + "(value)");
    }

    private void values() {
        out.doc("Those that are listed, in the model's order.");
        out.method("public static " + list() + " values", "", "return " + ALL);
    }

    private void isKnown() {
        out.gap();
        Api.override(out);
        out.method("public boolean isKnown", "", "return " + ALL + ".contains(this)");
    }

    private void text() {
        boolean text = FieldKind.of(field) == FieldKind.TEXT_CHOICE;
        out.gap();
        Api.override(out);
        out.method(
                "public " + out.name(FieldKind.TEXT.boxed()) + " toString",
                "",
                text ? "return value" : "return value.toString()");
    }

    private String list() {
        return out.name(Api.LIST) + "<" + self + ">";
    }

    /** Each value once, by the name of its constant. */
    private Map<String, ChoiceValue> constants() {
        Map<Object, ChoiceValue> distinct = new LinkedHashMap<>();
        field.choices().forEach(choice -> distinct.putIfAbsent(choice.value().toString(), choice));
        Map<String, ChoiceValue> constants = new LinkedHashMap<>();
        for (ChoiceValue choice : distinct.values()) {
            String name = constantName(choice);
            Stream.iterate(1, count -> count + 1)
                    .map(count -> count == 1 ? name : name + "_" + count)
                    .filter(candidate -> !constants.containsKey(candidate) && !candidate.equals(ALL))
                    .findFirst()
                    .ifPresent(free -> constants.put(free, choice));
        }
        return constants;
    }

    /** Of the value, unless it is a number or has no letters; then of what people read. */
    private static String constantName(ChoiceValue choice) {
        String value = choice.value().toString();
        return Stream.of(value, choice.label())
                .map(text -> Words.of(text).upper())
                .filter(name -> !name.isEmpty() && !Character.isDigit(name.charAt(0)))
                .findFirst()
                .orElse(value.isEmpty() ? "EMPTY" : ("VALUE_" + Words.of(value).upper()).toUpperCase(Locale.ROOT));
    }
}
