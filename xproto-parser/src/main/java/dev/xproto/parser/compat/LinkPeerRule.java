package dev.xproto.parser.compat;

import dev.xproto.parser.compat.Comparison.MemberPair;
import dev.xproto.parser.compat.Comparison.ModelPair;
import dev.xproto.parser.diagnostics.Diagnostic;
import dev.xproto.parser.diagnostics.Diagnostics;
import dev.xproto.parser.model.Link;

/** The number that is stored would mean an object of another model. */
final class LinkPeerRule implements CompatibilityRule {
    @Override
    public void check(Comparison comparison, Diagnostics out) {
        for (ModelPair pair : comparison.pairs()) {
            for (MemberPair member : comparison.members(pair)) {
                if (member.before() instanceof Link before
                        && member.after() instanceof Link after
                        && !comparison.nameNow(before.peer()).equals(after.peer())) {
                    out.report(Diagnostic.at(
                                    after.span(),
                                    CompatibilityCode.LINK_PEER,
                                    "`" + after.name() + "` leads to `" + after.peer() + "`, previously to `"
                                            + before.peer() + "`")
                            .help("add a link to the new model under another name"));
                }
            }
        }
    }
}
