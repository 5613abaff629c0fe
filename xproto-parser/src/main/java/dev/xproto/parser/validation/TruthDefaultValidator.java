package dev.xproto.parser.validation;

import dev.xproto.parser.diagnostics.Diagnostic;
import dev.xproto.parser.diagnostics.Diagnostics;
import dev.xproto.parser.diagnostics.FieldCode;
import dev.xproto.parser.model.DefaultValue;
import dev.xproto.parser.model.ScalarType;

/** A truth value has a default, because it is never absent. */
final class TruthDefaultValidator implements Validator {
    @Override
    public void check(Subject subject, Diagnostics out) {
        subject.eachField(field -> {
            boolean silent = field.defaultValue() instanceof DefaultValue.Unspecified
                    || field.defaultValue() instanceof DefaultValue.Absent;
            if (field.type() == ScalarType.BOOL && silent) {
                out.report(Diagnostic.at(
                                field.span(), FieldCode.NO_DEFAULT, "truth value `" + field.name() + "` has no default")
                        .help("add `default = False` or `default = True`"));
            }
        });
    }
}
