package dev.xproto.processor.rule;

import dev.xproto.processor.read.AnnotatedClass;
import dev.xproto.processor.report.NearestNames;
import dev.xproto.processor.report.Report;
import dev.xproto.processor.report.StepCode;
import java.util.List;
import javax.lang.model.element.ExecutableElement;

/** A method with a handler's name is that handler. */
final class OverrideRule implements Rule {
    @Override
    public void check(AnnotatedClass step, Report report) {
        Handlers.of(step).ifPresent(handlers -> {
            for (ExecutableElement method : handlers.notOverriding()) {
                String name = method.getSimpleName().toString();
                List<String> wanted =
                        handlers.missing(name).stream().map(handlers::shown).toList();
                report.at(
                        method,
                        StepCode.NOT_AN_OVERRIDE,
                        "`" + handlers.shown(method) + "` is never called: it has other parameters than the engine's",
                        "declare it as " + NearestNames.either(wanted));
            }
        });
    }
}
