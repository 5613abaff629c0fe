package dev.xproto.parser.compat;

import dev.xproto.parser.diagnostics.Diagnostic;
import dev.xproto.parser.diagnostics.Diagnostics;
import dev.xproto.parser.model.Model;

/** A model is no more. */
final class ModelRemovedRule implements CompatibilityRule {
    @Override
    public void check(Comparison comparison, Diagnostics out) {
        for (Model model : comparison.removed()) {
            out.report(Diagnostic.at(
                            model.span(),
                            CompatibilityCode.MODEL_REMOVED,
                            "previously there was a model `" + model.name() + "`")
                    .note("this is where it was declared")
                    .help("keep it, or write `option renamed_from = \"" + model.name()
                            + "\"` in the model that it became"));
        }
    }
}
