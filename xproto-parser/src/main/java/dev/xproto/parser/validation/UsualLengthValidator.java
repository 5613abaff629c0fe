package dev.xproto.parser.validation;

import dev.xproto.parser.diagnostics.Diagnostic;
import dev.xproto.parser.diagnostics.Diagnostics;
import dev.xproto.parser.diagnostics.FieldCode;
import dev.xproto.parser.model.KnownOption;
import java.util.List;

/** A limit close to a usual one is probably a slip. */
final class UsualLengthValidator implements Validator {
    private static final List<Long> USUAL = List.of(256L, 1024L);
    private static final int CLOSE = 3;

    @Override
    public void check(Subject subject, Diagnostics out) {
        subject.eachField(field -> {
            if (!field.options().has(KnownOption.MAX_LENGTH)) {
                return;
            }
            long given = field.options().integer(KnownOption.MAX_LENGTH).orElse(0);
            for (long usual : USUAL) {
                if (given != usual && Math.abs(given - usual) < CLOSE) {
                    out.report(Diagnostic.at(
                                    Subject.place(field, KnownOption.MAX_LENGTH),
                                    FieldCode.USUAL_LENGTH,
                                    "a `max_length` of " + given + " is close to the usual " + usual)
                            .help("write " + usual));
                }
            }
        });
    }
}
