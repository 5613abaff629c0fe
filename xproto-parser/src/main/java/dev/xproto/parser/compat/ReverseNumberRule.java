package dev.xproto.parser.compat;

import dev.xproto.parser.compat.Comparison.ModelPair;
import dev.xproto.parser.diagnostics.Diagnostic;
import dev.xproto.parser.diagnostics.Diagnostics;
import dev.xproto.parser.index.NumberIndex;
import dev.xproto.parser.index.NumberIndex.NumberedReverse;
import java.util.HashMap;
import java.util.Map;

/** Reverse links have numbers of their own, which those without a written one get in order. */
final class ReverseNumberRule implements CompatibilityRule {
    @Override
    public void check(Comparison comparison, Diagnostics out) {
        for (ModelPair pair : comparison.pairs()) {
            Map<String, Integer> before = new HashMap<>();
            for (NumberedReverse old : NumberIndex.of(comparison.before()).reverses(pair.before())) {
                before.put(name(old), old.number());
            }
            for (NumberedReverse now : NumberIndex.of(comparison.after()).reverses(pair.after())) {
                Integer old = before.get(name(now));
                if (old != null && old != now.number()) {
                    out.report(Diagnostic.at(
                                    now.reverse().link().span(),
                                    CompatibilityCode.REVERSE_NUMBER,
                                    "`" + name(now) + "` of `" + pair.after().name() + "` has number " + now.number()
                                            + ", previously " + old)
                            .help("write the number that it had, or put new links behind the others"));
                }
            }
        }
    }

    private static String name(NumberedReverse numbered) {
        return numbered.reverse().link().reverse().orElse("");
    }
}
