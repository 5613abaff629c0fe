package dev.xproto.parser.validation;

import dev.xproto.parser.diagnostics.Diagnostic;
import dev.xproto.parser.diagnostics.Diagnostics;
import dev.xproto.parser.diagnostics.FieldCode;
import dev.xproto.parser.diagnostics.NearestNames;
import dev.xproto.parser.model.DefaultValue;
import dev.xproto.parser.model.KnownOption;
import java.util.List;

/** A default is one of the choices. */
final class DefaultChoiceValidator implements Validator {
    @Override
    public void check(Subject subject, Diagnostics out) {
        subject.eachField(field -> {
            if (field.choices().isEmpty() || !(field.defaultValue() instanceof DefaultValue.Constant constant)) {
                return;
            }
            List<String> values = field.choices().stream()
                    .map(choice -> String.valueOf(choice.value()))
                    .toList();
            String given = String.valueOf(constant.value());
            boolean emptyAllowed = given.isEmpty() && !field.required();
            if (!values.contains(given) && !emptyAllowed) {
                String question = NearestNames.question(given, values);
                out.report(Diagnostic.at(
                                Subject.place(field, KnownOption.DEFAULT),
                                FieldCode.DEFAULT_CHOICE,
                                "default `" + given + "` is no choice of `" + field.name() + "`")
                        .related(Subject.place(field, KnownOption.CHOICES), "the choices")
                        .help(question.isEmpty() ? "take one of the choices" : question));
            }
        });
    }
}
