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
        for (Map.Entry<KnownOption, String> pair : NEWER.entrySet()) {
            if (options.has(pair.getKey())) {
                SourceSpan place = options.value(pair.getKey()).orElseThrow().span();
                if (told.add(place)) {
                    report(place, pair.getKey().key(), pair.getValue(), out);
                }
            }
        }
    }

    private static void report(SourceSpan place, String old, String newer, Diagnostics out) {
        out.report(Diagnostic.at(place, FieldCode.OLD_SPELLING, "`" + old + "` is an old spelling of `" + newer + "`")
                .help("write `" + newer + "`"));
    }
}
