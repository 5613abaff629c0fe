package dev.xproto.parser.validation;

import dev.xproto.parser.diagnostics.Diagnostic;
import dev.xproto.parser.diagnostics.Diagnostics;
import dev.xproto.parser.diagnostics.StyleCode;
import dev.xproto.parser.model.Model;
import java.util.regex.Pattern;

/** Models are named like classes. */
final class ModelNameValidator implements Validator {
    private static final Pattern CLASS_NAME = Pattern.compile("[A-Z][A-Za-z0-9]*");

    @Override
    public void check(Subject subject, Diagnostics out) {
        for (Model model : subject.models()) {
            if (!CLASS_NAME.matcher(model.name()).matches()) {
                out.report(Diagnostic.at(
                                model.span(), StyleCode.MODEL_NAME, "`" + model.name() + "` isn't named like a class")
                        .help("begin with a capital and use letters and digits only, such as `OltDevice`"));
            }
        }
    }
}
