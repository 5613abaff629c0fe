package dev.xproto.parser.validation;

import dev.xproto.parser.diagnostics.Diagnostic;
import dev.xproto.parser.diagnostics.Diagnostics;
import dev.xproto.parser.diagnostics.NameCode;
import dev.xproto.parser.index.NameIndex;
import dev.xproto.parser.model.Model;

/** Names of models differ in more than case, because paths and files know no case. */
final class CaseTwinsValidator implements Validator {
    @Override
    public void check(Subject subject, Diagnostics out) {
        NameIndex names = NameIndex.of(subject.graph());
        for (Model model : subject.models()) {
            Model first = names.ignoringCase(model.name()).get(0);
            if (!first.equals(model)) {
                out.report(Diagnostic.at(
                                model.span(),
                                NameCode.CASE_TWINS,
                                "`" + model.name() + "` and `" + first.name() + "` differ only in case")
                        .related(first.span(), "declared here first")
                        .help("rename one of them"));
            }
        }
    }
}
