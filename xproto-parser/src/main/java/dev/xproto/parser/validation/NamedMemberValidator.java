package dev.xproto.parser.validation;

import dev.xproto.parser.diagnostics.Diagnostic;
import dev.xproto.parser.diagnostics.Diagnostics;
import dev.xproto.parser.diagnostics.FieldCode;
import dev.xproto.parser.diagnostics.NearestNames;
import dev.xproto.parser.model.KnownOption;
import dev.xproto.parser.model.Link;
import dev.xproto.parser.model.Member;
import dev.xproto.parser.model.Model;
import dev.xproto.parser.source.SourceSpan;
import java.util.List;
import java.util.Optional;

/**
 * Options that name a member name one that is there, and not their own; {@code watched_field} names one of the model at the
 * link's far side.
 */
final class NamedMemberValidator implements Validator {
    private static final List<KnownOption> NAMING = List.of(KnownOption.UNIQUE_WITH, KnownOption.TOSCA_KEY_ONE_OF);

    @Override
    public void check(Subject subject, Diagnostics out) {
        for (Model model : subject.models()) {
            for (Member member : model.members()) {
                for (KnownOption option : NAMING) {
                    if (member.options().has(option)) {
                        String named = member.options().text(option).orElseThrow();
                        check(subject, model, member, option, named, out);
                    }
                }
                if (member instanceof Link link && link.options().has(KnownOption.WATCHED_FIELD)) {
                    farSide(subject, link, out);
                }
            }
        }
    }

    private static void farSide(Subject subject, Link link, Diagnostics out) {
        String named = link.options().text(KnownOption.WATCHED_FIELD).orElseThrow();
        Optional<Model> peer = subject.graph().find(link.peer());
        if (peer.isEmpty()
                || !subject.isComplete(peer.get())
                || subject.inheritance().member(peer.get(), named).isPresent()) {
            return;
        }
        String question = NearestNames.question(named, subject.memberNames(peer.get()));
        out.report(Diagnostic.at(
                        Subject.place(link, KnownOption.WATCHED_FIELD),
                        FieldCode.UNKNOWN_MEMBER,
                        "`" + KnownOption.WATCHED_FIELD.key() + "` names `" + named + "`, which `" + link.peer()
                                + "` doesn't have")
                .help(question.isEmpty() ? "name a field or link of `" + link.peer() + "`" : question));
    }

    private static void check(
            Subject subject, Model model, Member member, KnownOption option, String named, Diagnostics out) {
        SourceSpan place = Subject.place(member, option);
        if (named.equals(member.name())) {
            out.report(Diagnostic.at(
                            place,
                            FieldCode.SELF_REFERENCE,
                            "`" + option.key() + "` of `" + named + "` names the field itself")
                    .help(option == KnownOption.UNIQUE_WITH ? "write `unique = True`" : "write `tosca_key = True`"));
            return;
        }
        if (subject.inheritance().member(model, named).isEmpty() && subject.isComplete(model)) {
            String question = NearestNames.question(named, subject.memberNames(model));
            out.report(Diagnostic.at(
                            place,
                            FieldCode.UNKNOWN_MEMBER,
                            "`" + option.key() + "` names `" + named + "`, which `" + model.name() + "` doesn't have")
                    .help(question.isEmpty() ? "name a field or link of `" + model.name() + "`" : question));
        }
    }
}
