package dev.xproto.parser.compat;

import dev.xproto.parser.compat.Comparison.MemberPair;
import dev.xproto.parser.compat.Comparison.ModelPair;
import dev.xproto.parser.diagnostics.Diagnostic;
import dev.xproto.parser.diagnostics.Diagnostics;
import dev.xproto.parser.model.Link;

/** A number and a reference are different things on the wire. */
final class MemberKindRule implements CompatibilityRule {
    @Override
    public void check(Comparison comparison, Diagnostics out) {
        for (ModelPair pair : comparison.pairs()) {
            for (MemberPair member : comparison.members(pair)) {
                boolean wasLink = member.before() instanceof Link;
                if (wasLink != (member.after() instanceof Link)) {
                    out.report(Diagnostic.at(
                                    member.after().span(),
                                    CompatibilityCode.MEMBER_KIND,
                                    "`" + member.after().name() + "` is a " + (wasLink ? "field" : "link")
                                            + ", previously a " + (wasLink ? "link" : "field"))
                            .help("give the new one another name"));
                }
            }
        }
    }
}
