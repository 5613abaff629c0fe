package dev.xproto.parser.validation;

import dev.xproto.parser.diagnostics.NearestNames;
import dev.xproto.parser.diagnostics.PolicyCode;
import dev.xproto.parser.index.LinkIndex;
import dev.xproto.parser.index.NameIndex;
import dev.xproto.parser.model.Field;
import dev.xproto.parser.model.Link;
import dev.xproto.parser.model.LinkKind;
import dev.xproto.parser.model.Member;
import dev.xproto.parser.model.Model;
import dev.xproto.parser.policy.PolicyContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Follows paths through models. */
final class PolicyPaths {
    private final Subject subject;
    private final Map<String, List<LinkIndex.ReverseLink>> reverses = new HashMap<>();

    PolicyPaths(Subject subject) {
        this.subject = subject;
    }

    /** What is told of a path that leads nowhere. */
    interface Trouble {
        void tell(PolicyCode code, String message, String help);
    }

    /**
     * What a path leads to.
     *
     * @param steps the first is a name in scope
     * @param scope what the names in scope mean
     * @param trouble gets at most one complaint
     */
    PolicyType follow(List<String> steps, Map<String, PolicyType> scope, Trouble trouble) {
        int first = 1;
        PolicyType here = scope.getOrDefault(steps.get(0), PolicyType.UNKNOWN);
        if (steps.get(0).equals("ctx")) {
            here = context(steps, trouble);
            first = 2;
        }
        for (int i = first; i < steps.size(); i++) {
            here = step(here, steps.get(i), trouble);
        }
        return here;
    }

    private PolicyType context(List<String> steps, Trouble trouble) {
        if (steps.size() < 2) {
            return PolicyType.UNKNOWN;
        }
        String name = steps.get(1);
        if (!PolicyContext.NAMES.contains(name)) {
            String question = NearestNames.question(name, PolicyContext.NAMES);
            trouble.tell(
                    PolicyCode.UNKNOWN_STEP,
                    "`ctx` has no `" + name + "`",
                    question.isEmpty() ? "take one of `" + String.join("`, `", PolicyContext.NAMES) + "`" : question);
            return PolicyType.UNKNOWN;
        }
        if (!name.equals("user")) {
            return PolicyType.TRUTH;
        }
        return subject.graph().find("User").map(PolicyType::object).orElse(PolicyType.UNKNOWN);
    }

    private PolicyType step(PolicyType here, String step, Trouble trouble) {
        if (here.isOpen()) {
            return PolicyType.UNKNOWN;
        }
        Model model = here.model();
        if (here.kind() != PolicyType.Kind.OBJECT || model == null) {
            trouble.tell(
                    PolicyCode.NOT_OBJECT,
                    "`." + step + "` follows " + here.words() + ", which has no members",
                    "end the path before it");
            return PolicyType.UNKNOWN;
        }
        return member(model, step).orElseGet(() -> unknown(model, step, trouble));
    }

    private PolicyType unknown(Model model, String step, Trouble trouble) {
        if (subject.isComplete(model)) {
            String question =
                    NearestNames.question(step, NameIndex.of(subject.graph()).steps(model));
            trouble.tell(
                    PolicyCode.UNKNOWN_STEP,
                    "`" + model.name() + "` has no `" + step + "`",
                    question.isEmpty() ? "name a member of `" + model.name() + "`" : question);
        }
        return PolicyType.UNKNOWN;
    }

    private Optional<PolicyType> member(Model model, String step) {
        if (step.equals("id")) {
            return Optional.of(PolicyType.NUMBER);
        }
        Optional<Member> found = subject.inheritance().member(model, step);
        if (found.isPresent()) {
            Member member = found.get();
            return Optional.of(member instanceof Field field ? PolicyType.of(field) : peer((Link) member));
        }
        List<LinkIndex.ReverseLink> leadingBack = reverses.computeIfAbsent(
                model.name(), name -> LinkIndex.of(subject.graph()).reverses(model));
        return leadingBack.stream()
                .filter(reverse -> reverse.link().reverse().filter(step::equals).isPresent())
                .findFirst()
                .map(reverse -> reverse.link().kind() == LinkKind.ONE_TO_ONE
                        ? PolicyType.object(reverse.source())
                        : PolicyType.objects(reverse.source()));
    }

    private PolicyType peer(Link link) {
        Model peer = subject.graph().get(link.peer());
        return link.kind().isMany() ? PolicyType.objects(peer) : PolicyType.object(peer);
    }
}
