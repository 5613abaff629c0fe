package dev.xproto.parser.validation;

import dev.xproto.parser.diagnostics.Diagnostics;
import dev.xproto.parser.model.Model;
import dev.xproto.parser.model.Policy;
import dev.xproto.parser.model.ValidatorRule;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Paths in policies lead somewhere, and what is compared can be the same. A policy is checked for every model that uses it. */
final class PolicyTypeValidator implements Validator {
    @Override
    public void check(Subject subject, Diagnostics out) {
        Deque<Use> open = new ArrayDeque<>();
        Set<Use> seen = new HashSet<>();
        for (Model model : subject.graph().models()) {
            model.policy().ifPresent(policy -> open.add(new Use(policy, model)));
            for (ValidatorRule rule : model.validators()) {
                open.add(new Use(rule.policy(), model));
            }
        }
        PolicyPaths paths = new PolicyPaths(subject);
        checkAll(subject, paths, open, seen, out);
        Set<String> used = new HashSet<>();
        seen.forEach(use -> used.add(use.policy()));
        for (Policy policy : subject.graph().policies()) {
            if (!used.contains(policy.name())) {
                open.add(new Use(policy.name(), null));
            }
        }
        checkAll(subject, paths, open, seen, out);
    }

    /** A policy and the model of {@code obj}; null when nothing says which. */
    private record Use(String policy, @Nullable Model model) {
        // Written out, because what the JVM makes for records costs a short run a twentieth of its time.
        @Override
        public int hashCode() {
            return policy.hashCode() * 31 + Objects.hashCode(model);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Use use && policy.equals(use.policy) && Objects.equals(model, use.model);
        }
    }

    private static void checkAll(Subject subject, PolicyPaths paths, Deque<Use> open, Set<Use> seen, Diagnostics out) {
        while (!open.isEmpty()) {
            Use use = open.pop();
            if (seen.add(use)) {
                subject.graph().policy(use.policy()).ifPresent(policy -> {
                    Map<String, PolicyType> scope = new HashMap<>();
                    scope.put("obj", use.model() == null ? PolicyType.UNKNOWN : PolicyType.object(use.model()));
                    PolicyTyper typer = new PolicyTyper(
                            subject, paths, scope, (name, model) -> open.push(new Use(name, model)), out);
                    typer.condition(policy.expression());
                });
            }
        }
    }
}
