package dev.xproto.parser.compat;

import dev.xproto.parser.compat.Comparison.MemberPair;
import dev.xproto.parser.compat.Comparison.ModelPair;
import dev.xproto.parser.diagnostics.Diagnostic;
import dev.xproto.parser.diagnostics.Diagnostics;
import dev.xproto.parser.index.InheritanceIndex;
import dev.xproto.parser.model.DefaultValue;
import dev.xproto.parser.model.Member;
import java.util.HashSet;
import java.util.Set;

/** Who creates an object without the member can't any more. */
final class RequiredRule implements CompatibilityRule {
    @Override
    public void check(Comparison comparison, Diagnostics out) {
        for (ModelPair pair : comparison.pairs()) {
            Set<String> known = new HashSet<>();
            for (MemberPair member : comparison.members(pair)) {
                known.add(member.after().name());
                if (member.after().required() && !member.before().required() && hasNoDefault(member.after())) {
                    out.report(tell(member.after(), "previously it wasn't"));
                }
            }
            for (Member member : pair.after().members()) {
                if (!known.contains(member.name()) && isNew(pair, comparison, member)) {
                    out.report(tell(member, "previously there was none"));
                }
            }
        }
    }

    private static boolean isNew(ModelPair pair, Comparison comparison, Member member) {
        boolean there = InheritanceIndex.of(comparison.before())
                .member(pair.before(), member.name())
                .isPresent();
        return !there && member.required() && hasNoDefault(member);
    }

    private static boolean hasNoDefault(Member member) {
        return member.defaultValue() instanceof DefaultValue.Unspecified;
    }

    private static Diagnostic tell(Member member, String previously) {
        return Diagnostic.at(
                        member.span(),
                        CompatibilityCode.MADE_REQUIRED,
                        "`" + member.name() + "` is required, " + previously)
                .help("make it optional, or give it a default");
    }
}
