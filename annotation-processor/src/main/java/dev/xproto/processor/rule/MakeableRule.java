package dev.xproto.processor.rule;

import dev.xproto.processor.read.AnnotatedClass;
import dev.xproto.processor.report.Report;
import dev.xproto.processor.report.StepCode;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** The class is one that a factory beside it can make objects of. */
final class MakeableRule implements Rule {
    @Override
    public void check(AnnotatedClass step, Report report) {
        TypeElement type = step.type();
        String what = step.annotation().written();
        if (!step.isClass()) {
            report.at(
                    type,
                    step.mirror(),
                    StepCode.NOT_A_CLASS,
                    what + " stands on `" + step.shown() + "`, which isn't a class",
                    "move the annotation to a class");
            return;
        }
        if (type.getModifiers().contains(Modifier.ABSTRACT)) {
            report.at(
                    type,
                    StepCode.ABSTRACT,
                    what + " class `" + step.shown() + "` is abstract",
                    "annotate the classes that extend it instead, or drop `abstract`");
        }
        enclosing(step, report);
    }

    private static void enclosing(AnnotatedClass step, Report report) {
        for (Element at = step.type(); at instanceof TypeElement type; at = at.getEnclosingElement()) {
            if (type.getModifiers().contains(Modifier.PRIVATE)) {
                report.at(
                        step.type(),
                        StepCode.PRIVATE,
                        step.annotation().written() + " class `" + step.shown() + "` can't be reached: `"
                                + type.getSimpleName() + "` is private",
                        "drop `private`; the generated factory is in the same package");
                return;
            }
            boolean nested = type.getEnclosingElement() instanceof TypeElement;
            if (nested
                    && type.getKind() == ElementKind.CLASS
                    && !type.getModifiers().contains(Modifier.STATIC)) {
                report.at(
                        step.type(),
                        StepCode.INNER,
                        step.annotation().written() + " class `" + step.shown()
                                + "` needs an object of the class around it",
                        "make `" + type.getSimpleName() + "` static, or a class of its own");
                return;
            }
        }
    }
}
