package dev.xproto.parser.compat;

import dev.xproto.parser.compat.Comparison.MemberPair;
import dev.xproto.parser.compat.Comparison.ModelPair;
import dev.xproto.parser.diagnostics.Diagnostic;
import dev.xproto.parser.diagnostics.Diagnostics;
import dev.xproto.parser.model.KnownOption;
import dev.xproto.parser.model.Member;
import java.util.OptionalLong;

/** Stored values may be longer, smaller or greater than what is allowed now. */
final class NarrowedRule implements CompatibilityRule {
    @Override
    public void check(Comparison comparison, Diagnostics out) {
        for (ModelPair pair : comparison.pairs()) {
            for (MemberPair member : comparison.members(pair)) {
                limit(member, KnownOption.MAX_LENGTH, false, out);
                limit(member, KnownOption.MAX_VALUE, false, out);
                limit(member, KnownOption.MIN_VALUE, true, out);
            }
        }
    }

    private static void limit(MemberPair pair, KnownOption option, boolean least, Diagnostics out) {
        OptionalLong before = pair.before().options().integer(option);
        OptionalLong after = pair.after().options().integer(option);
        if (after.isEmpty()) {
            return;
        }
        boolean narrower = before.isEmpty()
                || (least ? after.getAsLong() > before.getAsLong() : after.getAsLong() < before.getAsLong());
        if (narrower) {
            Member member = pair.after();
            out.report(Diagnostic.at(
                            member.span(),
                            CompatibilityCode.NARROWED,
                            "`" + option.key() + "` of `" + member.name() + "` is " + after.getAsLong()
                                    + ", previously "
                                    + (before.isEmpty() ? "there was none" : String.valueOf(before.getAsLong())))
                    .help("check that the stored values fit"));
        }
    }
}
