package dev.xproto.processor.rule;

import dev.xproto.processor.read.AnnotatedClass;
import dev.xproto.processor.read.StepAnnotation;
import dev.xproto.processor.report.Report;
import dev.xproto.processor.report.StepCode;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import javax.lang.model.element.AnnotationValue;

/** The pattern of an event step is a regular expression. */
final class PatternRule implements Rule {
    @Override
    public void check(AnnotatedClass step, Report report) {
        if (step.annotation() == StepAnnotation.EVENT_STEP) {
            step.members().written("pattern").ifPresent(value -> compile(step, value, report));
        }
    }

    private static void compile(AnnotatedClass step, AnnotationValue value, Report report) {
        String pattern = String.valueOf(value.getValue());
        try {
            Pattern.compile(pattern);
        } catch (PatternSyntaxException e) {
            String where = e.getIndex() < 0 ? "" : " at character " + (e.getIndex() + 1);
            report.at(
                    step.type(),
                    step.mirror(),
                    value,
                    StepCode.PATTERN,
                    "`" + pattern + "` isn't a regular expression: " + e.getDescription() + where,
                    "write it as `java.util.regex.Pattern` reads it; `.*` stands for anything");
        }
    }
}
