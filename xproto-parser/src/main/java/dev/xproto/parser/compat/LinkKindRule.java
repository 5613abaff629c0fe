package dev.xproto.parser.compat;

import dev.xproto.parser.compat.Comparison.MemberPair;
import dev.xproto.parser.compat.Comparison.ModelPair;
import dev.xproto.parser.diagnostics.Diagnostic;
import dev.xproto.parser.diagnostics.Diagnostics;
import dev.xproto.parser.model.Link;
import java.util.Locale;

/** One reference and a list of them are different on the wire. */
final class LinkKindRule implements CompatibilityRule {
    @Override
    public void check(Comparison comparison, Diagnostics out) {
        for (ModelPair pair : comparison.pairs()) {
            for (MemberPair member : comparison.members(pair)) {
                if (member.before() instanceof Link before
                        && member.after() instanceof Link after
                        && before.kind() != after.kind()) {
                    out.report(Diagnostic.at(
                                    after.span(),
                                    CompatibilityCode.LINK_KIND,
                                    "`" + after.name() + "` is " + word(after) + ", previously " + word(before))
                            .help("add a link of the new kind under another name"));
                }
            }
        }
    }

    private static String word(Link link) {
        return link.kind().name().toLowerCase(Locale.ROOT).replace("_", "");
    }
}
