package dev.xproto.parser.compat;

import dev.xproto.parser.compat.Comparison.ModelPair;
import dev.xproto.parser.diagnostics.Diagnostic;
import dev.xproto.parser.diagnostics.Diagnostics;
import dev.xproto.parser.model.ModelGraph;
import dev.xproto.parser.model.Policy;
import java.util.Optional;

/** Who may do what has changed. */
final class PolicyRule implements CompatibilityRule {
    @Override
    public void check(Comparison comparison, Diagnostics out) {
        for (ModelPair pair : comparison.pairs()) {
            Optional<String> before = body(comparison.before(), pair.before().policy());
            Optional<String> after = body(comparison.after(), pair.after().policy());
            if (before.isPresent() && after.isEmpty()) {
                out.report(Diagnostic.at(
                                pair.after().span(),
                                CompatibilityCode.POLICY,
                                "`" + pair.after().name() + "` has no policy, previously it had `"
                                        + pair.before().policy().orElse("") + "`")
                        .help("name the policy that guards its objects"));
            } else if (before.isPresent() && !before.equals(after)) {
                out.report(Diagnostic.at(
                                pair.after().span(),
                                CompatibilityCode.POLICY,
                                "the policy of `" + pair.after().name() + "` says something else than previously")
                        .note("it said `" + before.get() + "`")
                        .help("check that it allows nothing that it shouldn't"));
            }
        }
    }

    /** What it says, without the margins that it was written with. */
    private static Optional<String> body(ModelGraph graph, Optional<String> name) {
        return name.flatMap(graph::policy).map(Policy::expression).map(expression -> {
            var span = expression.span();
            return span.file().text().substring(span.start(), span.end()).replaceAll("\\s+", " ");
        });
    }
}
