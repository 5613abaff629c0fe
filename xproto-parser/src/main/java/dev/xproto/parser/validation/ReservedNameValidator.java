package dev.xproto.parser.validation;

import dev.xproto.parser.diagnostics.Diagnostic;
import dev.xproto.parser.diagnostics.Diagnostics;
import dev.xproto.parser.diagnostics.NameCode;
import dev.xproto.parser.model.Member;
import dev.xproto.parser.model.Model;
import java.util.Set;

/** No member takes a name that every object has anyway. */
final class ReservedNameValidator implements Validator {
    private static final Set<String> RESERVED = Set.of("id", "class_names", "self_content_type_id");

    @Override
    public void check(Subject subject, Diagnostics out) {
        for (Model model : subject.models()) {
            for (Member member : model.members()) {
                if (RESERVED.contains(member.name())) {
                    out.report(Diagnostic.at(
                                    member.span(),
                                    NameCode.RESERVED_NAME,
                                    "every object has `" + member.name() + "` already")
                            .help("remove it, or take another name"));
                }
            }
        }
    }
}
