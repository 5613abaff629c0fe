package dev.xproto.parser.validation;

import dev.xproto.parser.diagnostics.Diagnostic;
import dev.xproto.parser.diagnostics.Diagnostics;
import dev.xproto.parser.diagnostics.InheritanceCode;
import dev.xproto.parser.model.Member;
import dev.xproto.parser.model.Model;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** No member takes a name that a base has, and no two bases have the same name. */
final class InheritedNameValidator implements Validator {
    @Override
    public void check(Subject subject, Diagnostics out) {
        for (Model model : subject.models()) {
            if (!model.bases().isEmpty()) {
                check(subject, model, out);
            }
        }
    }

    private static void check(Subject subject, Model model, Diagnostics out) {
        List<Model> order = subject.inheritance().baseFirst(model);
        int declared = 0;
        for (Model declaring : order) {
            declared += declaring.members().size();
        }
        if (declared == subject.inheritance().members(model).size()) {
            return;
        }
        Map<String, Member> seen = new HashMap<>();
        for (Model declaring : order) {
            for (Member member : declaring.members()) {
                Member first = seen.putIfAbsent(member.name(), member);
                if (first != null && !first.model().equals(declaring.name()) && isOurs(subject, model, first, member)) {
                    report(model, first, member, out);
                }
            }
        }
    }

    /** Whether the clash arises in this very model, and not in a base of it, where it is told already. */
    private static boolean isOurs(Subject subject, Model model, Member first, Member second) {
        for (Model base : subject.inheritance().bases(model)) {
            List<String> lineage = subject.inheritance().lineage(base).stream()
                    .map(Model::name)
                    .toList();
            if (lineage.contains(first.model()) && lineage.contains(second.model())) {
                return false;
            }
        }
        return true;
    }

    private static void report(Model model, Member first, Member second, Diagnostics out) {
        boolean own = second.model().equals(model.name());
        out.report(Diagnostic.at(
                        own ? second.span() : model.span(),
                        InheritanceCode.CLASH,
                        own
                                ? "`" + second.name() + "` is there already, inherited from `" + first.model() + "`"
                                : "`" + model.name() + "` inherits `" + second.name() + "` twice, from `"
                                        + first.model() + "` and from `" + second.model() + "`")
                .related(first.span(), "declared here first")
                .help("rename one of them, or remove it"));
    }
}
