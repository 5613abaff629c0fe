package dev.xproto.parser.compat;

import dev.xproto.parser.compat.Comparison.MemberPair;
import dev.xproto.parser.compat.Comparison.ModelPair;
import dev.xproto.parser.diagnostics.Diagnostic;
import dev.xproto.parser.diagnostics.Diagnostics;
import dev.xproto.parser.model.Link;

/** What joins the objects lies in the table between. */
final class ThroughRule implements CompatibilityRule {
    @Override
    public void check(Comparison comparison, Diagnostics out) {
        for (ModelPair pair : comparison.pairs()) {
            for (MemberPair member : comparison.members(pair)) {
                if (member.before() instanceof Link before
                        && member.after() instanceof Link after
                        && !before.through().map(comparison::nameNow).equals(after.through())) {
                    out.report(Diagnostic.at(
                                    after.span(),
                                    CompatibilityCode.THROUGH,
                                    "`" + after.name() + "` goes through " + word(after) + ", previously through "
                                            + word(before))
                            .help("keep what is between, or move the stored pairs"));
                }
            }
        }
    }

    private static String word(Link link) {
        return link.through().map(name -> "`" + name + "`").orElse("a table of its own");
    }
}
