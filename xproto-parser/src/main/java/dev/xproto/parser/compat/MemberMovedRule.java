package dev.xproto.parser.compat;

import dev.xproto.parser.compat.Comparison.MemberPair;
import dev.xproto.parser.compat.Comparison.ModelPair;
import dev.xproto.parser.diagnostics.Diagnostic;
import dev.xproto.parser.diagnostics.Diagnostics;

/** A column lies in the table of the model that declares it. */
final class MemberMovedRule implements CompatibilityRule {
    @Override
    public void check(Comparison comparison, Diagnostics out) {
        for (ModelPair pair : comparison.pairs()) {
            for (MemberPair member : comparison.members(pair)) {
                String from = comparison.nameNow(member.before().model());
                if (!from.equals(member.after().model())) {
                    out.report(Diagnostic.at(
                                    member.after().span(),
                                    CompatibilityCode.MEMBER_MOVED,
                                    "`" + member.after().name() + "` is declared by `"
                                            + member.after().model() + "`, previously by `" + from + "`")
                            .help("move the stored values with it"));
                }
            }
        }
    }
}
