package dev.xproto.parser.validation;

import dev.xproto.parser.diagnostics.Diagnostic;
import dev.xproto.parser.diagnostics.Diagnostics;
import dev.xproto.parser.diagnostics.NameCode;
import dev.xproto.parser.model.KnownOption;
import dev.xproto.parser.model.Model;
import dev.xproto.parser.model.OptionValue;
import dev.xproto.parser.source.SourceFile;
import dev.xproto.parser.source.SourceSpan;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** The package of the generated classes is a package name. */
final class JavaPackageValidator implements Validator {
    private static final Pattern PACKAGE = Pattern.compile("[a-z_][a-zA-Z0-9_]*(\\.[a-z_][a-zA-Z0-9_]*)*");

    @Override
    public void check(Subject subject, Diagnostics out) {
        Set<SourceFile> told = new HashSet<>();
        for (Model model : subject.graph().models()) {
            String given = model.javaPackage();
            if (given != null
                    && !PACKAGE.matcher(given).matches()
                    && told.add(model.span().file())) {
                SourceSpan place = model.options()
                        .value(KnownOption.JAVA_PACKAGE)
                        .map(OptionValue::span)
                        .orElse(model.span());
                out.report(Diagnostic.at(
                                place, NameCode.JAVA_PACKAGE, "`" + given + "` can't be the name of a Java package")
                        .help("write names in lower case, joined by dots, such as `com.example.models`"));
            }
        }
    }
}
