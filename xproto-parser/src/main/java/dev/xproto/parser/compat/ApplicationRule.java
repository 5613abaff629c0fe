package dev.xproto.parser.compat;

import dev.xproto.parser.compat.Comparison.ModelPair;
import dev.xproto.parser.diagnostics.Diagnostic;
import dev.xproto.parser.diagnostics.Diagnostics;

/** Addresses and tables are named after the application. */
final class ApplicationRule implements CompatibilityRule {
    @Override
    public void check(Comparison comparison, Diagnostics out) {
        for (ModelPair pair : comparison.pairs()) {
            String old = pair.before().app();
            if (!old.equals(pair.after().app())) {
                out.report(Diagnostic.at(
                                pair.after().span(),
                                CompatibilityCode.APPLICATION,
                                "`" + pair.after().name() + "` is of application `"
                                        + pair.after().app() + "`, previously of `" + old + "`")
                        .help("keep the application, or move the stored objects"));
            }
        }
    }
}
