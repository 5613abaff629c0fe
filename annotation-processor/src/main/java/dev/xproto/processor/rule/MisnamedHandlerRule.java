package dev.xproto.processor.rule;

import dev.xproto.processor.read.AnnotatedClass;
import dev.xproto.processor.report.Report;
import dev.xproto.processor.report.StepCode;
import javax.lang.model.element.ExecutableElement;

/** No method of a step is named almost like one that the engine would call. */
final class MisnamedHandlerRule implements Rule {
    @Override
    public void check(AnnotatedClass step, Report report) {
        Handlers.of(step).ifPresent(handlers -> {
            for (ExecutableElement method : handlers.misnamed()) {
                handlers.meant(method)
                        .ifPresent(meant -> report.at(
                                method,
                                StepCode.MISNAMED_HANDLER,
                                "`" + method.getSimpleName() + "` is never called; the engine calls `"
                                        + meant.getSimpleName() + "`",
                                "rename it to `" + meant.getSimpleName()
                                        + "`, or make it private if it is called from here"));
            }
        });
    }
}
