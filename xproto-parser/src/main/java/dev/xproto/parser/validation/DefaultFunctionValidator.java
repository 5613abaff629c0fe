package dev.xproto.parser.validation;

import dev.xproto.parser.diagnostics.Diagnostic;
import dev.xproto.parser.diagnostics.Diagnostics;
import dev.xproto.parser.diagnostics.FieldCode;
import dev.xproto.parser.diagnostics.NearestNames;
import dev.xproto.parser.model.DefaultValue;
import dev.xproto.parser.model.Field;
import dev.xproto.parser.model.KnownOption;
import dev.xproto.parser.model.Member;
import dev.xproto.parser.model.Model;
import dev.xproto.parser.model.ScalarType;
import java.util.List;

/** A bare word as default is a function, and not a misspelt constant. */
final class DefaultFunctionValidator implements Validator {
    private static final List<String> CONSTANTS = List.of("True", "False", "None");

    @Override
    public void check(Subject subject, Diagnostics out) {
        for (Model model : subject.models()) {
            for (Member member : model.members()) {
                if (member.defaultValue() instanceof DefaultValue.Function function) {
                    check(member, function.name(), out);
                }
            }
        }
    }

    private static void check(Member member, String name, Diagnostics out) {
        List<String> near = NearestNames.of(name, CONSTANTS);
        boolean truth = member instanceof Field field && field.type() == ScalarType.BOOL;
        if (!near.isEmpty() || truth) {
            out.report(Diagnostic.at(
                            Subject.place(member, KnownOption.DEFAULT),
                            FieldCode.DEFAULT_FUNCTION,
                            "default `" + name + "` of `" + member.name() + "` is taken for a function")
                    .help(near.isEmpty() ? "write `True` or `False`" : "did you mean `" + near.get(0) + "`?"));
        }
    }
}
