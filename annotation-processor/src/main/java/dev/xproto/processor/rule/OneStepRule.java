package dev.xproto.processor.rule;

import dev.xproto.processor.read.AnnotatedClass;
import dev.xproto.processor.read.StepAnnotation;
import dev.xproto.processor.report.Report;
import dev.xproto.processor.report.StepCode;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.TypeElement;

/** A class is one step: it has no second step annotation before this one. */
final class OneStepRule implements Rule {
    @Override
    public void check(AnnotatedClass step, Report report) {
        for (AnnotationMirror mirror : step.type().getAnnotationMirrors()) {
            if (mirror.equals(step.mirror())) {
                return;
            }
            Optional<StepAnnotation> earlier = ours(mirror);
            if (earlier.isPresent()) {
                report.at(
                        step.type(),
                        step.mirror(),
                        StepCode.TWO_ANNOTATIONS,
                        "`" + step.shown() + "` already is " + earlier.get().written() + ", and can't be "
                                + step.annotation().written() + " too",
                        "write a class for each");
                return;
            }
        }
    }

    private static Optional<StepAnnotation> ours(AnnotationMirror mirror) {
        TypeElement type = (TypeElement) mirror.getAnnotationType().asElement();
        return StepAnnotation.named(type.getQualifiedName().toString());
    }
}
