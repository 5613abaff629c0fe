package dev.xproto.parser.validation;

import dev.xproto.parser.diagnostics.Diagnostic;
import dev.xproto.parser.diagnostics.Diagnostics;
import dev.xproto.parser.diagnostics.LinkCode;
import dev.xproto.parser.index.LinkIndex;
import dev.xproto.parser.model.Link;
import dev.xproto.parser.model.Member;
import dev.xproto.parser.model.Model;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What leads back has a name of its own at the far side, and in all that inherits from there. A model is held against its
 * ancestors by name: to lay all they have side by side for each would take links times heirs.
 */
final class ReverseNameValidator implements Validator {
    @Override
    public void check(Subject subject, Diagnostics out) {
        Map<String, Map<String, Link>> byModel = new HashMap<>();
        LinkIndex links = LinkIndex.of(subject.graph());
        for (Model model : subject.graph().models()) {
            Map<String, Link> names = new HashMap<>();
            for (LinkIndex.ReverseLink reverse : links.ownNamedReverses(model)) {
                Link link = reverse.link();
                Link first = names.putIfAbsent(name(link), link);
                if (first != null) {
                    twice(model, first, link, out);
                }
            }
            if (!names.isEmpty()) {
                byModel.put(model.name(), names);
            }
        }
        if (!byModel.isEmpty()) {
            subject.graph().models().forEach(model -> check(subject, model, byModel, out));
        }
    }

    private static String name(Link link) {
        return link.reverse().orElse("");
    }

    private static void check(Subject subject, Model model, Map<String, Map<String, Link>> byModel, Diagnostics out) {
        for (Link link : byModel.getOrDefault(model.name(), Map.of()).values()) {
            Link inherited = inherited(subject, model, name(link), byModel);
            if (inherited != null) {
                twice(model, inherited, link, out);
            }
            subject.inheritance().member(model, name(link)).ifPresent(member -> clash(model, member, link, out));
        }
        for (Member member : model.members()) {
            Link inherited = inherited(subject, model, member.name(), byModel);
            if (inherited != null) {
                clash(model, member, inherited, out);
            }
        }
    }

    /** The link that leads back to an ancestor by that name. */
    private static @Nullable Link inherited(
            Subject subject, Model model, String name, Map<String, Map<String, Link>> byModel) {
        for (Model ancestor : subject.inheritance().baseFirst(model)) {
            Map<String, Link> names = byModel.getOrDefault(ancestor.name(), Map.of());
            if (!ancestor.equals(model) && names.containsKey(name)) {
                return names.get(name);
            }
        }
        return null;
    }

    private static void twice(Model model, Link first, Link link, Diagnostics out) {
        out.report(Diagnostic.at(
                        link.span(),
                        LinkCode.DUPLICATE_REVERSE,
                        "two links lead back from `" + model.name() + "` as `" + name(link) + "`")
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
