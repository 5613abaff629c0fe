package dev.xproto.parser.validation;

import dev.xproto.parser.diagnostics.Diagnostic;
import dev.xproto.parser.diagnostics.Diagnostics;
import dev.xproto.parser.diagnostics.FieldCode;
import dev.xproto.parser.model.KnownOption;
import dev.xproto.parser.model.Model;
import dev.xproto.parser.model.Options;
import dev.xproto.parser.source.SourceSpan;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Options have their newest names. */
final class OldSpellingValidator implements Validator {
    private static final Map<KnownOption, String> NEWER = Map.of(
            KnownOption.CONTENT, "content_type",
            KnownOption.LEGACY, "custom_python",
            KnownOption.APP_NAME, "app_label");

    @Override
    public void check(Subject subject, Diagnostics out) {
        Set<SourceSpan> told = new HashSet<>();
        for (Model model : subject.graph().models()) {
            check(model.options(), told, out);
            model.members().forEach(member -> check(member.options(), told, out));
        }
    }

    private static void check(Options options, Set<SourceSpan> told, Diagnostics out) {
        for (String name : options.names()) {
            KnownOption.of(name).filter(NEWER::containsKey).ifPresent(option -> {
                SourceSpan place = options.value(option).orElseThrow().span();
                if (told.add(place)) {
                    out.report(Diagnostic.at(
                                    place,
                                    FieldCode.OLD_SPELLING,
                                    "`" + name + "` is an old spelling of `" + NEWER.get(option) + "`")
                            .help("write `" + NEWER.get(option) + "`"));
                }
            });
        }
    }
}
