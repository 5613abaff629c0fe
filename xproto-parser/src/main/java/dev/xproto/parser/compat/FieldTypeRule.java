package dev.xproto.parser.compat;

import dev.xproto.parser.compat.Comparison.MemberPair;
import dev.xproto.parser.compat.Comparison.ModelPair;
import dev.xproto.parser.diagnostics.Diagnostic;
import dev.xproto.parser.diagnostics.Diagnostics;
import dev.xproto.parser.model.Field;

/** Another type is another encoding. */
final class FieldTypeRule implements CompatibilityRule {
    @Override
    public void check(Comparison comparison, Diagnostics out) {
        for (ModelPair pair : comparison.pairs()) {
            for (MemberPair member : comparison.members(pair)) {
                if (member.before() instanceof Field before
                        && member.after() instanceof Field after
                        && before.type() != after.type()) {
                    out.report(Diagnostic.at(
                                    after.span(),
                                    CompatibilityCode.FIELD_TYPE,
                                    "`" + after.name() + "` is `" + after.type().keyword() + "`, previously `"
                                            + before.type().keyword() + "`")
                            .help("add a field of the new type under another name"));
                }
            }
        }
    }
}
