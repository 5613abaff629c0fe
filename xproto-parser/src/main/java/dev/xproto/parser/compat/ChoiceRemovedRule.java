package dev.xproto.parser.compat;

import dev.xproto.parser.compat.Comparison.MemberPair;
import dev.xproto.parser.compat.Comparison.ModelPair;
import dev.xproto.parser.diagnostics.Diagnostic;
import dev.xproto.parser.diagnostics.Diagnostics;
import dev.xproto.parser.model.ChoiceValue;
import dev.xproto.parser.model.Field;
import java.util.ArrayList;
import java.util.List;

/** Stored objects may have a value that isn't allowed any more. */
final class ChoiceRemovedRule implements CompatibilityRule {
    @Override
    public void check(Comparison comparison, Diagnostics out) {
        for (ModelPair pair : comparison.pairs()) {
            for (MemberPair member : comparison.members(pair)) {
                if (member.before() instanceof Field before && member.after() instanceof Field after) {
                    List<Object> gone = new ArrayList<>();
                    before.choices().forEach(choice -> gone.add(choice.value()));
                    gone.removeAll(
                            after.choices().stream().map(ChoiceValue::value).toList());
                    if (!after.choices().isEmpty() && !gone.isEmpty()) {
                        out.report(Diagnostic.at(
                                        after.span(),
                                        CompatibilityCode.CHOICE_REMOVED,
                                        "`" + after.name() + "` doesn't allow " + gone + ", previously it did")
                                .help("keep the choices, or change the stored values"));
                    }
                }
            }
        }
    }
}
