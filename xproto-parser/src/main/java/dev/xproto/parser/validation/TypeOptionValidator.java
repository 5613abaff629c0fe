package dev.xproto.parser.validation;

import dev.xproto.parser.diagnostics.Diagnostic;
import dev.xproto.parser.diagnostics.Diagnostics;
import dev.xproto.parser.diagnostics.FieldCode;
import dev.xproto.parser.model.Field;
import dev.xproto.parser.model.KnownOption;
import dev.xproto.parser.model.Member;
import dev.xproto.parser.model.Model;
import dev.xproto.parser.model.ScalarType;
import java.util.List;
import java.util.Set;

/** Options stand on fields that use them. */
final class TypeOptionValidator implements Validator {
    private static final Set<KnownOption> TEXTS =
            Set.of(KnownOption.MAX_LENGTH, KnownOption.CONTENT_TYPE, KnownOption.TEXT, KnownOption.AUTO_NOW_ADD);
    private static final Set<KnownOption> NUMBERS = Set.of(KnownOption.MIN_VALUE, KnownOption.MAX_VALUE);
    private static final List<KnownOption> CHECKED = List.of(
            KnownOption.MAX_LENGTH,
            KnownOption.CONTENT_TYPE,
            KnownOption.TEXT,
            KnownOption.AUTO_NOW_ADD,
            KnownOption.MIN_VALUE,
            KnownOption.MAX_VALUE,
            KnownOption.CHOICES,
            KnownOption.BLANK,
            KnownOption.VALIDATORS,
            KnownOption.WATCHED,
            KnownOption.WATCHED_FIELD);
    private static final Set<KnownOption> LINKS =
            Set.of(KnownOption.BLANK, KnownOption.WATCHED, KnownOption.WATCHED_FIELD);

    @Override
    public void check(Subject subject, Diagnostics out) {
        for (Model model : subject.models()) {
            for (Member member : model.members()) {
                for (KnownOption option : CHECKED) {
                    if (member.options().has(option) && !uses(member, option)) {
                        report(member, option, out);
                    }
                }
            }
        }
    }

    private static boolean uses(Member member, KnownOption option) {
        if (option == KnownOption.VALIDATORS) {
            return false;
        }
        if (!(member instanceof Field field)) {
            return LINKS.contains(option);
        }
        if (option == KnownOption.WATCHED || option == KnownOption.WATCHED_FIELD) {
            return false;
        }
        boolean text = field.type() == ScalarType.STRING;
        if (option == KnownOption.AUTO_NOW_ADD) {
            return field.isDate();
        }
        if (option == KnownOption.CHOICES) {
            return text || field.type().isInteger();
        }
        if (option == KnownOption.BLANK) {
            return field.type() != ScalarType.BOOL;
        }
        return TEXTS.contains(option)
                ? text
                : !NUMBERS.contains(option) || field.type().isInteger();
    }

    private static void report(Member member, KnownOption option, Diagnostics out) {
        String type = member instanceof Field field ? "a `" + field.type().keyword() + "`" : "a link";
        String what = member instanceof Field field && field.isDate() ? "a date" : type;
        out.report(Diagnostic.at(
                        Subject.place(member, option),
                        FieldCode.TYPE_OPTION,
                        "`" + option.key() + "` has no effect on `" + member.name() + "`, which is " + what)
                .help("remove it"));
    }
}
