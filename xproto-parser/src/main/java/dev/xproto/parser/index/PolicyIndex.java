package dev.xproto.parser.index;

import dev.xproto.parser.model.Model;
import dev.xproto.parser.model.ModelGraph;
import dev.xproto.parser.model.Policy;
import dev.xproto.parser.model.ValidatorRule;
import dev.xproto.parser.policy.PolicyExpr;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What policies are used for. A guard is not inherited: it guards the objects of its very model. */
public final class PolicyIndex {
    private final Map<String, List<Model>> guarded = new HashMap<>();
    private final Map<String, List<Model>> validated = new HashMap<>();
    private final Map<String, Set<String>> calls = new HashMap<>();

    private PolicyIndex(ModelGraph graph) {
        for (Model model : graph.models()) {
            model.policy().ifPresent(policy -> add(guarded, policy, model));
            for (ValidatorRule rule : model.validators()) {
                add(validated, rule.policy(), model);
            }
        }
        for (Policy policy : graph.policies()) {
            Set<String> called = new LinkedHashSet<>();
            collect(policy.expression(), called);
            calls.put(policy.name(), Collections.unmodifiableSet(called));
        }
    }

    /** The index of the graph. */
    public static PolicyIndex of(ModelGraph graph) {
        return graph.index(PolicyIndex.class, PolicyIndex::new);
    }

    private static void add(Map<String, List<Model>> into, String policy, Model model) {
        into.computeIfAbsent(policy, name -> new ArrayList<>()).add(model);
    }

    private static void collect(PolicyExpr expression, Set<String> into) {
        if (expression instanceof PolicyExpr.Call call) {
            into.add(call.policy());
        }
        expression.parts().forEach(part -> collect(part, into));
    }

    /** The models whose objects the policy guards, in order of declaration. */
    public List<Model> guarded(String policy) {
        return Collections.unmodifiableList(guarded.getOrDefault(policy, List.of()));
    }

    /** The models whose saved objects must satisfy the policy, in order of declaration. */
    public List<Model> validated(String policy) {
        return Collections.unmodifiableList(validated.getOrDefault(policy, List.of()));
    }

    /** The policies that the policy calls itself, each once. */
    public Set<String> calls(String policy) {
        return calls.getOrDefault(policy, Set.of());
    }
}
