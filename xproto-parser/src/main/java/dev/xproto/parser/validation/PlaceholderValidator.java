package dev.xproto.parser.validation;

import dev.xproto.parser.diagnostics.Diagnostic;
import dev.xproto.parser.diagnostics.Diagnostics;
import dev.xproto.parser.diagnostics.PolicyCode;
import dev.xproto.parser.model.KnownOption;
import dev.xproto.parser.model.Model;
import dev.xproto.parser.model.OptionValue;
import dev.xproto.parser.model.ValidatorRule;
import dev.xproto.parser.source.SourceSpan;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Placeholders in the messages of {@code validators} lead somewhere. */
final class PlaceholderValidator implements Validator {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)\\}");

    @Override
    public void check(Subject subject, Diagnostics out) {
        PolicyPaths paths = new PolicyPaths(subject);
        for (Model model : subject.models()) {
            for (ValidatorRule rule : model.validators()) {
                Matcher found = PLACEHOLDER.matcher(rule.message());
                while (found.find()) {
                    check(paths, model, found.group(1).strip(), out);
                }
            }
        }
    }

    private static void check(PolicyPaths paths, Model model, String path, Diagnostics out) {
        SourceSpan place = model.options()
                .value(KnownOption.VALIDATORS)
                .map(OptionValue::span)
                .orElse(model.span());
        List<String> steps = List.of(path.split("\\.", -1));
        if (!steps.get(0).equals("obj")) {
            out.report(Diagnostic.at(
                            place, PolicyCode.PLACEHOLDER, "placeholder `{" + path + "}` doesn't begin with `obj`")
                    .help("write `{obj." + path + "}`"));
            return;
        }
        Map<String, PolicyType> scope = Map.of("obj", PolicyType.object(model));
        paths.follow(
                steps,
                scope,
                (code, message, help) -> out.report(Diagnostic.at(
                                place, PolicyCode.PLACEHOLDER, "placeholder `{" + path + "}` leads nowhere: " + message)
                        .help(help)));
    }
}
