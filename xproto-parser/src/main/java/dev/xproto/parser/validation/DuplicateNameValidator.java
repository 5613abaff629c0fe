package dev.xproto.parser.validation;

import dev.xproto.parser.diagnostics.Diagnostic;
import dev.xproto.parser.diagnostics.Diagnostics;
import dev.xproto.parser.diagnostics.FieldCode;
import dev.xproto.parser.model.Link;
import dev.xproto.parser.model.Member;
import dev.xproto.parser.model.Model;
import java.util.HashMap;
import java.util.Map;

/** No two members of a message have the same name, on the wire either. */
final class DuplicateNameValidator implements Validator {
    @Override
    public void check(Subject subject, Diagnostics out) {
        for (Model model : subject.models()) {
            Map<String, Member> seen = new HashMap<>();
            for (Member member : model.members()) {
                Member first = seen.putIfAbsent(member.name(), member);
                if (first == null && member instanceof Link link) {
                    first = seen.putIfAbsent(wireName(link), member);
                }
                if (first != null && !first.equals(member)) {
                    report(first, member, out);
                }
            }
        }
    }

    private static String wireName(Link link) {
        return link.name() + (link.kind().isMany() ? "_ids" : "_id");
    }

    private static void report(Member first, Member member, Diagnostics out) {
        String said = first.name().equals(member.name())
                ? "two members are called `" + member.name() + "`"
                : "`" + first.name() + "` and `" + member.name() + "` have the same name on the wire";
        out.report(Diagnostic.at(member.span(), FieldCode.DUPLICATE_NAME, said)
                .related(first.span(), "the first one")
                .help("rename one of them"));
    }
}
