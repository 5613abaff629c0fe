package dev.xproto.parser.validation;

import dev.xproto.parser.diagnostics.Diagnostic;
import dev.xproto.parser.diagnostics.Diagnostics;
import dev.xproto.parser.diagnostics.LinkCode;
import dev.xproto.parser.index.LinkIndex;
import dev.xproto.parser.model.Link;
import dev.xproto.parser.model.Member;
import dev.xproto.parser.model.Model;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What leads back has a name of its own at the far side, and in all that inherits from there. */
final class ReverseNameValidator implements Validator {
    @Override
    public void check(Subject subject, Diagnostics out) {
        LinkIndex links = LinkIndex.of(subject.graph());
        for (Model model : subject.graph().models()) {
            List<LinkIndex.ReverseLink> reverses = links.reverses(model);
            if (!reverses.isEmpty()) {
                check(subject, model, reverses, out);
            }
        }
    }

    private static void check(Subject subject, Model model, List<LinkIndex.ReverseLink> reverses, Diagnostics out) {
        Map<String, Link> seen = new HashMap<>();
        for (LinkIndex.ReverseLink reverse : reverses) {
            Link link = reverse.link();
            String name = link.reverse().orElse("");
            Link first = seen.putIfAbsent(name, link);
            if (first != null && isOurs(model, first.peer(), link.peer())) {
                twice(model, first, link, out);
            }
            Member member = subject.inheritance().member(model, name).orElse(null);
            if (member != null && isOurs(model, member.model(), link.peer())) {
                clash(model, member, link, out);
            }
        }
    }

    /** Whether this model is one of the two that bring the names together; what inherits both needn't be told of. */
    private static boolean isOurs(Model model, String one, String other) {
        return model.name().equals(one) || model.name().equals(other);
    }

    private static void twice(Model model, Link first, Link link, Diagnostics out) {
        out.report(Diagnostic.at(
                        link.span(),
                        LinkCode.DUPLICATE_REVERSE,
                        "two links lead back from `" + model.name() + "` as `"
                                + link.reverse().orElse("") + "`")
                .related(first.span(), "the first one")
                .help("give one of them another name after the colon"));
    }

    private static void clash(Model model, Member member, Link link, Diagnostics out) {
        out.report(Diagnostic.at(
                        link.span(),
                        LinkCode.REVERSE_CLASH,
                        "`" + model.name() + "` has a member `" + member.name() + "`, which leads back here too")
                .related(member.span(), "the member")
                .help("give the link another name after the colon"));
    }
}
