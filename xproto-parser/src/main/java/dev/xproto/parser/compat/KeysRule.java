package dev.xproto.parser.compat;

import dev.xproto.parser.compat.Comparison.ModelPair;
import dev.xproto.parser.diagnostics.Diagnostic;
import dev.xproto.parser.diagnostics.Diagnostics;
import dev.xproto.parser.index.ToscaKeyIndex;
import java.util.List;

/** Recipes that are written mean other objects, or none. */
final class KeysRule implements CompatibilityRule {
    @Override
    public void check(Comparison comparison, Diagnostics out) {
        for (ModelPair pair : comparison.pairs()) {
            List<List<String>> before = ToscaKeyIndex.of(comparison.before()).keys(pair.before());
            List<List<String>> after = ToscaKeyIndex.of(comparison.after()).keys(pair.after());
            if (!before.equals(after) && !pair.after().isAbstract()) {
                out.report(Diagnostic.at(
                                pair.after().span(),
                                CompatibilityCode.KEYS,
                                "recipes find `" + pair.after().name() + "` by " + after + ", previously by " + before)
                        .help("keep the keys"));
            }
        }
    }
}
