package dev.xproto.parser.compat;

import dev.xproto.parser.compat.Comparison.ModelPair;
import dev.xproto.parser.diagnostics.Diagnostic;
import dev.xproto.parser.diagnostics.Diagnostics;
import dev.xproto.parser.index.InheritanceIndex;
import dev.xproto.parser.model.Model;
import java.util.HashSet;
import java.util.Set;

/** Code takes an object as one of its bases. */
final class BaseRemovedRule implements CompatibilityRule {
    @Override
    public void check(Comparison comparison, Diagnostics out) {
        for (ModelPair pair : comparison.pairs()) {
            Set<String> now = new HashSet<>();
            InheritanceIndex.of(comparison.after()).lineage(pair.after()).forEach(base -> now.add(base.name()));
            for (Model base : InheritanceIndex.of(comparison.before()).bases(pair.before())) {
                String name = comparison.nameNow(base.name());
                if (!now.contains(name)) {
                    out.report(Diagnostic.at(
                                    pair.after().span(),
                                    CompatibilityCode.BASE_REMOVED,
                                    "`" + pair.after().name() + "` is no `" + name + "` any more, previously it was")
                            .help("keep the base"));
                }
            }
        }
    }
}
