package dev.xproto.parser.compat;

import dev.xproto.parser.compat.Comparison.ModelPair;
import dev.xproto.parser.diagnostics.Diagnostic;
import dev.xproto.parser.diagnostics.Diagnostics;
import dev.xproto.parser.index.UniquenessIndex;
import dev.xproto.parser.model.Member;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Stored objects may be alike. */
final class UniquenessRule implements CompatibilityRule {
    @Override
    public void check(Comparison comparison, Diagnostics out) {
        for (ModelPair pair : comparison.pairs()) {
            Set<List<String>> before = new HashSet<>();
            for (List<Member> key : UniquenessIndex.of(comparison.before()).keys(pair.before())) {
                before.add(names(key));
            }
            for (List<Member> key : UniquenessIndex.of(comparison.after()).keys(pair.after())) {
                if (!before.contains(names(key)) && !pair.after().isAbstract()) {
                    out.report(Diagnostic.at(
                                    pair.after().span(),
                                    CompatibilityCode.UNIQUENESS,
                                    "no two of `" + pair.after().name() + "` may have the same " + names(key)
                                            + ", previously they might")
                            .help("check that the stored objects differ"));
                }
            }
        }
    }

    private static List<String> names(List<Member> key) {
        return key.stream().map(Member::name).sorted().toList();
    }
}
