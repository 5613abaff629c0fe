package dev.xproto.parser.validation;

import dev.xproto.parser.diagnostics.Diagnostic;
import dev.xproto.parser.diagnostics.Diagnostics;
import dev.xproto.parser.diagnostics.NameCode;
import dev.xproto.parser.model.KnownOption;
import dev.xproto.parser.model.Model;
import dev.xproto.parser.source.SourceFile;
import java.util.HashSet;
import java.util.Set;

/** A file names its application, because paths and content types begin with it. */
final class ApplicationValidator implements Validator {
    @Override
    public void check(Subject subject, Diagnostics out) {
        Set<SourceFile> told = new HashSet<>();
        for (Model model : subject.graph().models()) {
            boolean named = model.options().value(KnownOption.NAME).isPresent()
                    || model.options().value(KnownOption.APP_LABEL).isPresent()
                    || model.options().value(KnownOption.APP_NAME).isPresent();
            if (!named && told.add(model.span().file())) {
                out.report(Diagnostic.at(
                                model.span(),
                                NameCode.NO_APPLICATION,
                                "nothing names the application of `" + model.name() + "`")
                        .note("it is called `" + model.app() + "`, after the file")
                        .help("add `option name = \"" + model.app() + "\";` at the top of the file"));
            }
        }
    }
}
