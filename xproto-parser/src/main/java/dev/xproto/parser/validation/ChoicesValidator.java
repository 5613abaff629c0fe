package dev.xproto.parser.validation;

import dev.xproto.parser.diagnostics.Diagnostic;
import dev.xproto.parser.diagnostics.Diagnostics;
import dev.xproto.parser.diagnostics.FieldCode;
import dev.xproto.parser.model.ChoiceValue;
import dev.xproto.parser.model.Field;
import dev.xproto.parser.model.KnownOption;
import dev.xproto.parser.model.ScalarType;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Choices differ from each other, and the field can hold them. */
final class ChoicesValidator implements Validator {
    @Override
    public void check(Subject subject, Diagnostics out) {
        subject.eachField(field -> {
            Set<Object> seen = new HashSet<>();
            for (ChoiceValue choice : field.choices()) {
                if (!seen.add(choice.value())) {
                    out.report(Diagnostic.at(
                                    Subject.place(field, KnownOption.CHOICES),
                                    FieldCode.DUPLICATE_CHOICE,
                                    "choice `" + choice.value() + "` of `" + field.name() + "` is there twice")
                            .help("remove one of them"));
                }
                unfit(field, choice)
                        .ifPresent(why -> out.report(Diagnostic.at(
                                        Subject.place(field, KnownOption.CHOICES),
                                        FieldCode.CHOICE_FIT,
                                        "`" + field.name() + "` can't hold its choice `" + choice.value() + "`: " + why)
                                .help("mend the choice, or the field")));
            }
        });
    }

    private static Optional<String> unfit(Field field, ChoiceValue choice) {
        if (choice.value() instanceof String text) {
            long longest = field.options().integer(KnownOption.MAX_LENGTH).orElse(Long.MAX_VALUE);
            if (field.type() != ScalarType.STRING) {
                return Optional.of("it is a text");
            }
            return text.codePointCount(0, text.length()) > longest
                    ? Optional.of("it is longer than " + longest + " characters")
                    : Optional.empty();
        }
        return field.type().isInteger() ? Optional.empty() : Optional.of("it is a number");
    }
}
