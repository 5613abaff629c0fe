package dev.xproto.parser.compat;

import dev.xproto.parser.compat.Comparison.ModelPair;
import dev.xproto.parser.diagnostics.Diagnostic;
import dev.xproto.parser.diagnostics.Diagnostics;

/** An abstract model has no objects, so those that are stored belong to none. */
final class AbstractnessRule implements CompatibilityRule {
    @Override
    public void check(Comparison comparison, Diagnostics out) {
        for (ModelPair pair : comparison.pairs()) {
            if (pair.after().isAbstract() && !pair.before().isAbstract()) {
                out.report(Diagnostic.at(
                                pair.after().span(),
                                CompatibilityCode.ABSTRACTNESS,
                                "`" + pair.after().name() + "` is abstract, previously it had objects")
                        .help("keep it concrete, and make a new abstract base"));
            }
        }
    }
}
