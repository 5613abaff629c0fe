package dev.xproto.processor.rule;

import dev.xproto.processor.read.AnnotatedClass;
import dev.xproto.processor.read.NamedClass;
import dev.xproto.processor.read.Resolution;
import dev.xproto.processor.report.Report;
import dev.xproto.processor.report.StepCode;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationValue;

/** Tells of classes that steps are made of and that no jar has; of each once, where the first step needs it. */
public final class MissingClasses {
    private MissingClasses() {}

    /** Says it of every missing class. */
    public static void tell(Map<AnnotatedClass, Resolution.Missing> steps, Report report) {
        Set<String> told = new HashSet<>();
        steps.forEach((step, missing) -> {
            if (told.add(missing.name())) {
                tell(step, missing, report);
            }
        });
    }

    private static void tell(AnnotatedClass step, Resolution.Missing missing, Report report) {
        String message = "`" + missing.name() + "` isn't on the class path, but `"
                + missing.by().getSimpleName() + "` extends it";
        String help = "add the jar that has it to the dependencies; for a model that is the one with its base models";
        Optional<AnnotationValue> place = step.models().stream()
                .filter(value -> value.element().filter(missing.by()::equals).isPresent())
                .map(NamedClass::place)
                .findFirst();
        if (place.isPresent()) {
            report.at(step.type(), step.mirror(), place.get(), StepCode.MISSING_CLASS, message, help);
        } else {
            report.at(step.type(), step.mirror(), StepCode.MISSING_CLASS, message, help);
        }
    }
}
