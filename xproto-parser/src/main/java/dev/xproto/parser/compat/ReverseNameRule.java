package dev.xproto.parser.compat;

import dev.xproto.parser.compat.Comparison.MemberPair;
import dev.xproto.parser.compat.Comparison.ModelPair;
import dev.xproto.parser.diagnostics.Diagnostic;
import dev.xproto.parser.diagnostics.Diagnostics;
import dev.xproto.parser.model.Link;

/** Code and policies go back by that name. */
final class ReverseNameRule implements CompatibilityRule {
    @Override
    public void check(Comparison comparison, Diagnostics out) {
        for (ModelPair pair : comparison.pairs()) {
            for (MemberPair member : comparison.members(pair)) {
                if (member.before() instanceof Link before
                        && member.after() instanceof Link after
                        && before.reverse().isPresent()
                        && !before.reverse().equals(after.reverse())) {
                    out.report(Diagnostic.at(
                                    after.span(),
                                    CompatibilityCode.REVERSE_NAME,
                                    "the way back of `" + after.name() + "` is " + word(after) + ", previously "
                                            + word(before))
                            .help("keep the name"));
                }
            }
        }
    }

    private static String word(Link link) {
        return link.reverse().map(name -> "`" + name + "`").orElse("none");
    }
}
