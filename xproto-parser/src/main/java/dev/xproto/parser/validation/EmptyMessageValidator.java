package dev.xproto.parser.validation;

import dev.xproto.parser.diagnostics.Diagnostic;
import dev.xproto.parser.diagnostics.Diagnostics;
import dev.xproto.parser.diagnostics.FieldCode;
import dev.xproto.parser.model.Model;

/** A message says something. */
final class EmptyMessageValidator implements Validator {
    @Override
    public void check(Subject subject, Diagnostics out) {
        for (Model model : subject.models()) {
            if (model.members().isEmpty() && model.bases().isEmpty() && subject.isComplete(model)) {
                out.report(Diagnostic.at(
                                model.span(),
                                FieldCode.EMPTY_MESSAGE,
                                "`" + model.name() + "` has neither members nor bases")
                        .help("give it some, or remove it"));
            }
        }
    }
}
