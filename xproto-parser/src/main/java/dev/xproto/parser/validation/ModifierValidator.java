package dev.xproto.parser.validation;

import dev.xproto.parser.diagnostics.Diagnostic;
import dev.xproto.parser.diagnostics.Diagnostics;
import dev.xproto.parser.diagnostics.FieldCode;
import dev.xproto.parser.model.Field;
import dev.xproto.parser.model.KnownOption;
import dev.xproto.parser.model.Link;
import dev.xproto.parser.model.Member;
import dev.xproto.parser.model.Model;
import dev.xproto.parser.model.OptionValue;
import dev.xproto.parser.model.ScalarType;
import java.util.Optional;

/** `blank` and `null` agree with the modifier, which is what counts. */
final class ModifierValidator implements Validator {
    @Override
    public void check(Subject subject, Diagnostics out) {
        for (Model model : subject.models()) {
            for (Member member : model.members()) {
                if (!member.options().isEmpty()) {
                    check(member, KnownOption.BLANK, out);
                    check(member, KnownOption.NULL, out);
                }
            }
        }
    }

    private static void check(Member member, KnownOption option, Diagnostics out) {
        Optional<OptionValue> given = member.options().value(option);
        if (given.isEmpty() || given.get().isTrue() != member.required() || isExempt(member, option)) {
            return;
        }
        String modifier = member.required() ? "required" : "optional";
        out.report(Diagnostic.at(
                        given.get().span(),
                        FieldCode.MODIFIER,
                        "`" + option.key() + " = " + given.get().text() + "` contradicts `" + modifier + "`")
                .note("the modifier counts")
                .help("remove `" + option.key() + "`, or write `" + (member.required() ? "optional" : "required")
                        + "`"));
    }

    /** A truth value is never absent, nor is a link to many. */
    private static boolean isExempt(Member member, KnownOption option) {
        boolean neverAbsent = member instanceof Link link
                ? link.kind().isMany()
                : member instanceof Field field && field.type() == ScalarType.BOOL;
        return neverAbsent && (option == KnownOption.NULL || member instanceof Field);
    }
}
