package dev.xproto.parser.validation;

import dev.xproto.parser.diagnostics.Diagnostic;
import dev.xproto.parser.diagnostics.Diagnostics;
import dev.xproto.parser.diagnostics.LinkCode;

/** A link says how to come back, or that there is no way. */
final class MissingReverseValidator implements Validator {
    @Override
    public void check(Subject subject, Diagnostics out) {
        subject.eachLink(link -> {
            if (link.reverseName() == null && link.reverseNumber().isPresent()) {
                out.report(Diagnostic.at(
                                link.span(),
                                LinkCode.REVERSE_NUMBER_WITHOUT_NAME,
                                "`" + link.name() + "` has a reverse number and nothing that has it")
                        .help("remove the number after the colon, or name what leads back"));
            } else if (link.reverseName() == null) {
                out.report(Diagnostic.at(
                                link.span(),
                                LinkCode.NO_REVERSE,
                                "nothing leads back from `" + link.peer() + "` to `" + link.model() + "`")
                        .help("write `->" + link.peer() + ":name_that_leads_back`, or `->" + link.peer()
                                + ":+` if that is meant"));
            }
        });
    }
}
