package dev.xproto.parser.validation;

import dev.xproto.parser.diagnostics.Diagnostic;
import dev.xproto.parser.diagnostics.Diagnostics;
import dev.xproto.parser.diagnostics.FieldCode;
import dev.xproto.parser.model.KnownOption;
import dev.xproto.parser.model.Member;
import dev.xproto.parser.model.Model;
import dev.xproto.parser.model.Options;
import dev.xproto.parser.source.SourceSpan;
import java.util.List;

/** Options do not contradict each other. */
final class ContradictionValidator implements Validator {
    /** Two flags of which at most one makes sense. */
    private record Pair(KnownOption one, KnownOption other) {}

    private static final List<Pair> OF_MODELS = List.of(
            new Pair(KnownOption.NO_SYNC, KnownOption.SYNC_IMPLEMENTED),
            new Pair(KnownOption.NO_POLICY, KnownOption.POLICY_IMPLEMENTED));
    private static final List<Pair> OF_MEMBERS = List.of(
            new Pair(KnownOption.FEEDBACK_STATE, KnownOption.BOOKKEEPING_STATE),
            new Pair(KnownOption.TEXT, KnownOption.VARCHAR));

    @Override
    public void check(Subject subject, Diagnostics out) {
        for (Model model : subject.models()) {
            check(model.options(), OF_MODELS, model.name(), out);
            for (Member member : model.members()) {
                check(member.options(), OF_MEMBERS, member.name(), out);
            }
        }
    }

    private static void check(Options options, List<Pair> pairs, String name, Diagnostics out) {
        for (Pair pair : pairs) {
            if (options.flag(pair.one()) && options.flag(pair.other())) {
                SourceSpan first = options.value(pair.one()).orElseThrow().span();
                SourceSpan second = options.value(pair.other()).orElseThrow().span();
                out.report(Diagnostic.at(
                                second,
                                FieldCode.CONTRADICTION,
                                "`" + pair.one().key() + "` and `"
                                        + pair.other().key() + "` of `" + name + "` contradict each other")
                        .related(first, "the other one")
                        .help("remove one of them"));
            }
        }
    }
}
