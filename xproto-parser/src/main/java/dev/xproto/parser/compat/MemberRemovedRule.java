package dev.xproto.parser.compat;

import dev.xproto.parser.compat.Comparison.ModelPair;
import dev.xproto.parser.diagnostics.Diagnostic;
import dev.xproto.parser.diagnostics.Diagnostics;
import dev.xproto.parser.model.Member;
import java.util.Map;

/** Clients set or read a member that is no more. */
final class MemberRemovedRule implements CompatibilityRule {
    @Override
    public void check(Comparison comparison, Diagnostics out) {
        for (ModelPair pair : comparison.pairs()) {
            Map<String, Member> now = comparison.membersNow(pair.after());
            for (Member old : pair.before().members()) {
                if (!now.containsKey(old.name())) {
                    out.report(Diagnostic.at(
                                    pair.after().span(),
                                    CompatibilityCode.MEMBER_REMOVED,
                                    "`" + pair.after().name() + "` has no `" + old.name() + "`, previously it had")
                            .related(old.span(), "it was declared here")
                            .help("keep it, or write `renamed_from = \"" + old.name() + "\"` at what it became"));
                }
            }
        }
    }
}
