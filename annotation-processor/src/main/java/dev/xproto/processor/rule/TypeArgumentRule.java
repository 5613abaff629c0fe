package dev.xproto.processor.rule;

import dev.xproto.processor.read.AnnotatedClass;
import dev.xproto.processor.read.ApiNames;
import dev.xproto.processor.read.Compilation;
import dev.xproto.processor.read.NamedClass;
import dev.xproto.processor.report.Report;
import dev.xproto.processor.report.StepCode;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/** Every observed model is what the step's methods take. */
final class TypeArgumentRule implements Rule {
    @Override
    public void check(AnnotatedClass step, Report report) {
        Optional<TypeMirror> taken = step.typeArgument();
        if (taken.isEmpty()) {
            return;
        }
        for (NamedClass model : step.models()) {
            if (model.isModel() && !step.compilation().fits(model.type(), taken.get())) {
                report.at(
                        step.type(),
                        step.mirror(),
                        model.place(),
                        StepCode.OTHER_MODEL,
                        "`" + model.shown() + "` is no `" + Compilation.shown(taken.get()) + "`, which `" + step.shown()
                                + "` takes",
                        "name `" + Compilation.shown(taken.get()) + "` here, or implement `"
                                + ApiNames.simple(
                                        step.annotation().interfaceName().orElse("")) + "<" + model.shown()
                                + ">`");
            }
        }
    }
}
