package dev.xproto.parser.validation;

import dev.xproto.parser.diagnostics.Diagnostic;
import dev.xproto.parser.diagnostics.Diagnostics;
import dev.xproto.parser.diagnostics.FieldCode;
import dev.xproto.parser.model.KnownOption;
import dev.xproto.parser.model.ScalarType;

/** A text has a limit, or says that it has none. */
final class TextLengthValidator implements Validator {
    @Override
    public void check(Subject subject, Diagnostics out) {
        subject.eachField(field -> {
            boolean limited = field.type() != ScalarType.STRING
                    || field.contentType().isPresent()
                    || field.options().flag(KnownOption.TEXT)
                    || field.options().value(KnownOption.MAX_LENGTH).isPresent()
                    || field.options().value(KnownOption.CHOICES).isPresent();
            if (!limited) {
                out.report(
                        Diagnostic.at(field.span(), FieldCode.NO_LENGTH, "`" + field.name() + "` may be of any length")
                                .help("add `max_length = 256`, or `text = True` if that is meant"));
            }
        });
    }
}
