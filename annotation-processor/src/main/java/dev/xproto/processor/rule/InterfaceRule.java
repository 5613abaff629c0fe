package dev.xproto.processor.rule;

import dev.xproto.processor.read.AnnotatedClass;
import dev.xproto.processor.read.ApiNames;
import dev.xproto.processor.read.StepAnnotation;
import dev.xproto.processor.report.Report;
import dev.xproto.processor.report.StepCode;
import java.util.Optional;

/** The class implements the interface that goes with its annotation. What isn't a class at all is told of elsewhere. */
final class InterfaceRule implements Rule {
    @Override
    public void check(AnnotatedClass step, Report report) {
        Optional<String> wanted = step.annotation().interfaceName();
        if (wanted.isEmpty() || !step.isClass() || step.implemented().isPresent()) {
            return;
        }
        String simple = ApiNames.simple(wanted.get());
        report.at(
                step.type(),
                step.mirror(),
                StepCode.WRONG_INTERFACE,
                step.annotation().written() + " class `" + step.shown() + "` doesn't implement `" + simple + "`",
                meant(step)
                        .map(other -> "annotate it with " + other.written() + ", or implement `" + simple + "`")
                        .orElse("implement `" + wanted.get() + "`"));
    }

    private static Optional<StepAnnotation> meant(AnnotatedClass step) {
        for (StepAnnotation other : StepAnnotation.values()) {
            boolean fits = other.interfaceName()
                    .flatMap(name -> step.compilation().asSupertype(step.type().asType(), name))
                    .isPresent();
            if (fits) {
                return Optional.of(other);
            }
        }
        return Optional.empty();
    }
}
