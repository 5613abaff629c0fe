package dev.xproto.parser.validation;

import dev.xproto.parser.diagnostics.Diagnostic;
import dev.xproto.parser.diagnostics.Diagnostics;
import dev.xproto.parser.diagnostics.InheritanceCode;
import dev.xproto.parser.index.NumberIndex;
import dev.xproto.parser.model.Link;
import dev.xproto.parser.model.Member;
import dev.xproto.parser.model.Model;
import java.util.HashMap;
import java.util.Map;

/** Numbers on the wire are used once: those of inheritance levels, reverse links and the house's own. */
final class NumberSpaceValidator implements Validator {
    /** Below it there are members only, and they differ where their messages' own numbers do. */
    private static final int LEAST_REVERSE = 1000;

    @Override
    public void check(Subject subject, Diagnostics out) {
        NumberIndex numbers = NumberIndex.of(subject.graph());
        for (Model model : subject.models()) {
            if (subject.isComplete(model)) {
                ownFirst(model, out);
            }
            if (!subject.isComplete(model)
                    || (model.isAbstract() && !model.bases().isEmpty())) {
                continue;
            }
            Map<Integer, Member> seen = new HashMap<>();
            for (NumberIndex.Numbered numbered : numbers.members(model)) {
                check(model, numbered, seen, out);
            }
            if (!seen.isEmpty()) {
                checkReverses(model, numbers, seen, out);
            }
        }
    }

    private static void checkReverses(Model model, NumberIndex numbers, Map<Integer, Member> seen, Diagnostics out) {
        for (NumberIndex.NumberedReverse numbered : numbers.reverses(model)) {
            Member member = seen.get(numbered.number());
            if (member != null) {
                meet(model, member, numbered.number(), numbered.reverse().link(), out);
            }
        }
    }

    private static void check(Model model, NumberIndex.Numbered numbered, Map<Integer, Member> seen, Diagnostics out) {
        Member member = numbered.member();
        int number = numbered.number();
        if (number == NumberIndex.CLASS_NAMES || number == NumberIndex.SELF_CONTENT_TYPE_ID) {
            out.report(Diagnostic.at(
                            member.span(),
                            InheritanceCode.NUMBER_SPACE,
                            "`" + member.name() + "` gets number " + number + " in `" + model.name()
                                    + "`, which is taken")
                    .help("inherit from fewer models that declare members"));
        }
        if (number >= LEAST_REVERSE) {
            seen.putIfAbsent(number, member);
        }
    }

    private static void ownFirst(Model model, Diagnostics out) {
        for (Member member : model.members()) {
            if (member.number() == NumberIndex.ID && model.bases().isEmpty()) {
                out.report(Diagnostic.at(
                                member.span(),
                                InheritanceCode.FIRST_NUMBER,
                                "number 1 of `" + member.name() + "` belongs to `id` in a message without bases")
                        .note("on the wire the members of `" + model.name() + "` get 100 more than is written")
                        .help("number its members from 2, or give it a base such as `XOSBase`"));
            }
        }
    }

    private static void meet(Model model, Member member, int number, Link reverse, Diagnostics out) {
        out.report(Diagnostic.at(
                        member.span(),
                        InheritanceCode.NUMBER_SPACE,
                        "`" + member.name() + "` and `" + reverse.reverse().orElse("") + "` both get number " + number
                                + " in `" + model.name() + "`")
                .related(reverse.span(), "leads back under that number")
                .help("inherit from fewer models that declare members, or take another reverse number"));
    }
}
