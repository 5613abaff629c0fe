package dev.xproto.parser.validation;

import dev.xproto.parser.diagnostics.Diagnostic;
import dev.xproto.parser.diagnostics.Diagnostics;
import dev.xproto.parser.diagnostics.NearestNames;
import dev.xproto.parser.diagnostics.PolicyCode;
import dev.xproto.parser.model.ModelGraph;
import dev.xproto.parser.model.Policy;
import dev.xproto.parser.policy.PolicyExpr;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A policy calls policies that are there, and in the end none of them itself. */
final class PolicyCallValidator implements Validator {
    private static final int DEEPEST = 64;

    /** Whoever evaluates a policy goes as deep as it and what it calls nest; the stack must hold that. */
    private static final int MOST_NESTED = 2000;

    @Override
    public void check(Subject subject, Diagnostics out) {
        Map<String, List<PolicyExpr.Call>> calls = new LinkedHashMap<>();
        for (Policy policy : subject.graph().policies()) {
            List<PolicyExpr.Call> own = new ArrayList<>();
            collect(policy.expression(), own);
            calls.put(policy.name(), own);
        }
        calls.values().forEach(own -> own.forEach(call -> known(calls.keySet(), call, out)));
        new Walk(subject.graph(), calls, out).walkAll();
    }

    private static void collect(PolicyExpr expression, List<PolicyExpr.Call> into) {
        if (expression instanceof PolicyExpr.Call call) {
            into.add(call);
        }
        expression.parts().forEach(part -> collect(part, into));
    }

    private static int nesting(PolicyExpr expression) {
        int deepest = 0;
        for (PolicyExpr part : expression.parts()) {
            deepest = Math.max(deepest, nesting(part));
        }
        return deepest + 1;
    }

    private static void known(Set<String> policies, PolicyExpr.Call call, Diagnostics out) {
        if (!policies.contains(call.policy())) {
            String question = NearestNames.question(call.policy(), policies);
            out.report(
                    Diagnostic.at(call.span(), PolicyCode.UNKNOWN_POLICY, "no policy is called `" + call.policy() + "`")
                            .help(question.isEmpty() ? "declare the policy" : question));
        }
    }

    /** Walks from call to call, without recursion. */
    private static final class Walk {
        private final ModelGraph graph;
        private final Map<String, List<PolicyExpr.Call>> calls;
        private final Diagnostics out;
        private final Map<String, Integer> depths = new HashMap<>();
        private final Map<String, Integer> nestings = new HashMap<>();

        Walk(ModelGraph graph, Map<String, List<PolicyExpr.Call>> calls, Diagnostics out) {
            this.graph = graph;
            this.calls = calls;
            this.out = out;
        }

        private record Visit(String policy, Iterator<PolicyExpr.Call> left) {}

        void walkAll() {
            calls.keySet().stream().filter(name -> !depths.containsKey(name)).forEach(this::walk);
        }

        private void walk(String start) {
            Deque<Visit> way = new ArrayDeque<>();
            Set<String> onWay = new HashSet<>(Set.of(start));
            way.push(new Visit(start, calls.getOrDefault(start, List.of()).iterator()));
            while (!way.isEmpty()) {
                Visit visit = way.peek();
                if (visit.left().hasNext()) {
                    step(visit.left().next(), way, onWay);
                } else {
                    way.pop();
                    onWay.remove(visit.policy());
                    done(visit.policy());
                }
            }
        }

        private void step(PolicyExpr.Call call, Deque<Visit> way, Set<String> onWay) {
            String callee = call.policy();
            if (onWay.contains(callee)) {
                out.report(
                        Diagnostic.at(call.span(), PolicyCode.CYCLE, "policy `" + callee + "` calls itself in the end")
                                .help("remove one of the calls"));
            } else if (!depths.containsKey(callee) && calls.containsKey(callee)) {
                onWay.add(callee);
                way.push(new Visit(callee, calls.getOrDefault(callee, List.of()).iterator()));
            }
        }

        private void done(String name) {
            int deepest = 0;
            int nested = 0;
            for (PolicyExpr.Call call : calls.getOrDefault(name, List.of())) {
                deepest = Math.max(deepest, depths.getOrDefault(call.policy(), 0) + 1);
                nested = Math.max(nested, nestings.getOrDefault(call.policy(), 0));
            }
            Policy policy = graph.policy(name).orElseThrow();
            nested += nesting(policy.expression());
            boolean tooDeep = deepest > DEEPEST;
            if (tooDeep || nested > MOST_NESTED) {
                String said = tooDeep
                        ? "more than " + DEEPEST + " policies call each other in a row from `" + name + "`"
                        : "`" + name + "` and what it calls nest " + nested + " deep, where " + MOST_NESTED
                                + " is possible";
                out.report(Diagnostic.at(policy.span(), PolicyCode.TOO_MANY_CALLS, said)
                        .help("join some of them"));
            }
            depths.put(name, tooDeep ? 0 : deepest);
            nestings.put(name, nested > MOST_NESTED ? 0 : nested);
        }
    }
}
