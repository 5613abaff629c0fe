package dev.xproto.parser.validation;

import dev.xproto.parser.diagnostics.Diagnostic;
import dev.xproto.parser.diagnostics.Diagnostics;
import dev.xproto.parser.diagnostics.FieldCode;
import dev.xproto.parser.diagnostics.NearestNames;
import dev.xproto.parser.model.KnownOption;
import java.util.List;

/** A content type is one that the house knows. */
final class ContentTypeValidator implements Validator {
    private static final List<String> KNOWN = List.of("stripped", "date", "url", "ip", "email");

    @Override
    public void check(Subject subject, Diagnostics out) {
        subject.eachField(field -> field.contentType()
                .filter(given -> !KNOWN.contains(given))
                .ifPresent(given -> {
                    KnownOption option =
                            field.options().value(KnownOption.CONTENT_TYPE).isPresent()
                                    ? KnownOption.CONTENT_TYPE
                                    : KnownOption.CONTENT;
                    String question = NearestNames.question(given, KNOWN);
                    out.report(Diagnostic.at(
                                    Subject.place(field, option),
                                    FieldCode.CONTENT_TYPE,
                                    "no content type is called `" + given + "`")
                            .help(question.isEmpty() ? "take one of `" + String.join("`, `", KNOWN) + "`" : question));
                }));
    }
}
