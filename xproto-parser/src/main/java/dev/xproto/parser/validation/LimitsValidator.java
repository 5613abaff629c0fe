package dev.xproto.parser.validation;

import dev.xproto.parser.diagnostics.Diagnostic;
import dev.xproto.parser.diagnostics.Diagnostics;
import dev.xproto.parser.diagnostics.FieldCode;
import dev.xproto.parser.model.KnownOption;
import java.util.OptionalLong;

/** Some value satisfies the limits. */
final class LimitsValidator implements Validator {
    @Override
    public void check(Subject subject, Diagnostics out) {
        subject.eachField(field -> {
            if (!field.options().has(KnownOption.MAX_LENGTH) && !field.options().has(KnownOption.MIN_VALUE)) {
                return;
            }
            OptionalLong longest = field.options().integer(KnownOption.MAX_LENGTH);
            if (longest.isPresent() && longest.getAsLong() < 1) {
                out.report(Diagnostic.at(
                                Subject.place(field, KnownOption.MAX_LENGTH),
                                FieldCode.LIMITS,
                                "no text has at most " + longest.getAsLong() + " characters")
                        .help("give `" + field.name() + "` a `max_length` of 1 or more"));
            }
            OptionalLong least = field.options().integer(KnownOption.MIN_VALUE);
            OptionalLong greatest = field.options().integer(KnownOption.MAX_VALUE);
            if (least.isPresent() && greatest.isPresent() && least.getAsLong() > greatest.getAsLong()) {
                out.report(Diagnostic.at(
                                Subject.place(field, KnownOption.MIN_VALUE),
                                FieldCode.LIMITS,
                                "no number is at least " + least.getAsLong() + " and at most " + greatest.getAsLong())
                        .related(Subject.place(field, KnownOption.MAX_VALUE), "the other limit")
                        .help("exchange the limits of `" + field.name() + "`"));
            }
        });
    }
}
