package dev.xproto.parser.validation;

import dev.xproto.parser.diagnostics.Diagnostic;
import dev.xproto.parser.diagnostics.Diagnostics;
import dev.xproto.parser.diagnostics.FieldCode;
import dev.xproto.parser.diagnostics.NearestNames;
import dev.xproto.parser.model.KnownOption;
import dev.xproto.parser.model.Model;
import dev.xproto.parser.model.OptionValue;
import java.util.Optional;

/** `owner_class_name` names a service model. */
final class OwnerClassValidator implements Validator {
    private static final String SERVICE = "Service";

    @Override
    public void check(Subject subject, Diagnostics out) {
        for (Model model : subject.models()) {
            model.options().value(KnownOption.OWNER_CLASS_NAME).ifPresent(given -> check(subject, model, given, out));
        }
    }

    private static void check(Subject subject, Model model, OptionValue given, Diagnostics out) {
        Optional<Model> owner = subject.graph().find(given.text());
        Optional<Model> service = subject.graph().find(SERVICE);
        if (owner.isEmpty()) {
            String question = NearestNames.question(
                    given.text(),
                    subject.graph().models().stream().map(Model::name).toList());
            out.report(Diagnostic.at(given.span(), FieldCode.OWNER_CLASS, "no message is called `" + given.text() + "`")
                    .help(question.isEmpty() ? "name a service model" : question));
        } else if (service.isPresent()
                && subject.isComplete(owner.get())
                && !subject.inheritance().lineage(owner.get()).contains(service.get())) {
            out.report(Diagnostic.at(
                            given.span(),
                            FieldCode.OWNER_CLASS,
                            "`" + given.text() + "` is no service, so it can't own `" + model.name() + "`")
                    .related(owner.get().span(), "it doesn't inherit from `Service`")
                    .help("name a model that inherits from `Service`"));
        }
    }
}
