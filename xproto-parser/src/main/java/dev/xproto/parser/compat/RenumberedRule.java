package dev.xproto.parser.compat;

import dev.xproto.parser.compat.Comparison.ModelPair;
import dev.xproto.parser.diagnostics.Diagnostic;
import dev.xproto.parser.diagnostics.Diagnostics;
import dev.xproto.parser.index.InheritanceIndex;
import dev.xproto.parser.index.NumberIndex;
import dev.xproto.parser.index.NumberIndex.Numbered;
import dev.xproto.parser.model.Member;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Messages carry numbers, not names. A base that is put in or taken out moves the numbers of all below it. */
final class RenumberedRule implements CompatibilityRule {
    @Override
    public void check(Comparison comparison, Diagnostics out) {
        for (ModelPair pair : comparison.pairs()) {
            Map<String, Integer> before = new HashMap<>();
            for (Numbered old : NumberIndex.of(comparison.before()).members(pair.before())) {
                before.put(old.member().name(), old.number());
            }
            Map<String, Member> byOldName = comparison.membersNow(pair.after());
            Map<Member, Integer> now = new HashMap<>();
            NumberIndex.of(comparison.after())
                    .members(pair.after())
                    .forEach(numbered -> now.put(numbered.member(), numbered.number()));
            List<String> changed = new ArrayList<>();
            byOldName.forEach((name, member) -> {
                Integer old = before.get(name);
                Integer number = now.get(member);
                if (old != null && number != null && !old.equals(number)) {
                    changed.add("`" + name + "` has " + number + ", previously " + old);
                }
            });
            report(pair, changed, cause(comparison, pair), out);
        }
    }

    private static void report(ModelPair pair, List<String> changed, String cause, Diagnostics out) {
        if (changed.isEmpty()) {
            return;
        }
        Diagnostic diagnostic = Diagnostic.at(
                        pair.after().span(),
                        CompatibilityCode.RENUMBERED,
                        "members of `" + pair.after().name() + "` have other numbers on the wire than previously")
                .help("keep the written numbers, the order of bases, and the models between");
        for (String change : changed) {
            diagnostic = diagnostic.note(change);
        }
        out.report(cause.isEmpty() ? diagnostic : diagnostic.note(cause));
    }

    /** Why, where the bases say it. */
    private static String cause(Comparison comparison, ModelPair pair) {
        List<String> before = new ArrayList<>();
        InheritanceIndex.of(comparison.before())
                .baseFirst(pair.before())
                .forEach(base -> before.add(comparison.nameNow(base.name())));
        List<String> after = new ArrayList<>();
        InheritanceIndex.of(comparison.after()).baseFirst(pair.after()).forEach(base -> after.add(base.name()));
        return before.equals(after)
                ? ""
                : "its line is " + String.join(", ", after) + ", previously " + String.join(", ", before);
    }
}
