package dev.xproto.parser.validation;

import dev.xproto.parser.diagnostics.Diagnostic;
import dev.xproto.parser.diagnostics.Diagnostics;
import dev.xproto.parser.diagnostics.FieldCode;
import dev.xproto.parser.model.DefaultValue;
import dev.xproto.parser.model.Field;
import dev.xproto.parser.model.KnownOption;
import dev.xproto.parser.model.Member;
import dev.xproto.parser.model.ScalarType;

/** A default is of the type of its field. */
final class DefaultTypeValidator implements Validator {
    @Override
    public void check(Subject subject, Diagnostics out) {
        subject.eachField(field -> {
            if (field.defaultValue() instanceof DefaultValue.Constant constant && !fits(field, constant.value())) {
                report(field, constant.value(), out);
            } else if (field.type() == ScalarType.STRING) {
                bare(field, out);
            }
        });
        subject.eachLink(link -> {
            if (link.defaultValue() instanceof DefaultValue.Constant constant) {
                report(link, constant.value(), out);
            }
        });
    }

    /** Old files give numbers and truth values to texts; they are taken as texts. */
    private static void bare(Field field, Diagnostics out) {
        field.options().value(KnownOption.DEFAULT).ifPresent(given -> {
            if (!given.quoted() && field.defaultValue() instanceof DefaultValue.Constant) {
                out.report(Diagnostic.at(
                                given.span(),
                                FieldCode.BARE_TEXT,
                                "default `" + given.text() + "` of `" + field.name() + "` should be in quotes")
                        .note("it is taken as a text")
                        .help("write `\"" + given.text() + "\"`"));
            }
        });
    }

    private static boolean fits(Field field, Object value) {
        return switch (field.type()) {
            case STRING -> value instanceof String;
            case BOOL -> value instanceof Boolean;
            case DOUBLE, FLOAT -> value instanceof Number;
            default -> value instanceof Long;
        };
    }

    private static void report(Member member, Object value, Diagnostics out) {
        String type = member instanceof Field field ? "a `" + field.type().keyword() + "`" : "a link";
        boolean wantsText = member instanceof Field field && field.type() == ScalarType.STRING;
        out.report(Diagnostic.at(
                        Subject.place(member, KnownOption.DEFAULT),
                        FieldCode.DEFAULT_TYPE,
                        "default `" + value + "` of `" + member.name() + "` is no " + type.substring(2))
                .help(wantsText ? "put it in quotes" : "write a value of the type, or `None`"));
    }
}
