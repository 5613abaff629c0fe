package dev.xproto.parser.validation;

import dev.xproto.parser.diagnostics.Diagnostic;
import dev.xproto.parser.diagnostics.Diagnostics;
import dev.xproto.parser.diagnostics.FieldCode;
import dev.xproto.parser.model.Member;
import dev.xproto.parser.model.Model;
import java.util.HashMap;
import java.util.Map;

/** No two members of a message have the same number. */
final class DuplicateNumberValidator implements Validator {
    @Override
    public void check(Subject subject, Diagnostics out) {
        for (Model model : subject.models()) {
            if (areDistinct(model)) {
                continue;
            }
            Map<Integer, Member> seen = new HashMap<>();
            for (Member member : model.members()) {
                Member first = seen.putIfAbsent(member.number(), member);
                if (first != null) {
                    out.report(Diagnostic.at(
                                    member.span(),
                                    FieldCode.DUPLICATE_NUMBER,
                                    "`" + first.name() + "` and `" + member.name() + "` both have number "
                                            + member.number())
                            .saying("the same number again")
                            .related(first.span(), "number " + member.number() + " is first used here")
                            .help("give `" + member.name() + "` number " + free(model)));
                }
            }
        }
    }

    /** Almost always so, and told without a table. */
    private static boolean areDistinct(Model model) {
        long low = 0;
        long high = 0;
        for (Member member : model.members()) {
            // Numbers are from 1 to 99, and a shift takes its distance modulo 64.
            long bit = 1L << member.number();
            boolean isLow = member.number() < Long.SIZE;
            if (((isLow ? low : high) & bit) != 0) {
                return false;
            }
            low |= isLow ? bit : 0;
            high |= isLow ? 0 : bit;
        }
        return true;
    }

    private static int free(Model model) {
        return model.members().stream().mapToInt(Member::number).max().orElse(0) + 1;
    }
}
