package dev.xproto.processor.rule;

import dev.xproto.processor.read.AnnotatedClass;
import dev.xproto.processor.read.NamedClass;
import dev.xproto.processor.report.Report;
import dev.xproto.processor.report.StepCode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** An annotation names at least one model, and none twice. */
final class ModelListRule implements Rule {
    @Override
    public void check(AnnotatedClass step, Report report) {
        String member = step.annotation().modelsMember();
        if (member.isEmpty()) {
            return;
        }
        List<NamedClass> models = step.models();
        if (models.isEmpty()) {
            step.members()
                    .value(member)
                    .ifPresent(value -> report.at(
                            step.type(),
                            step.mirror(),
                            value,
                            StepCode.NO_MODELS,
                            "`" + step.shown() + "` names no model, so it never runs",
                            "name the models in `" + member + "`"));
        }
        Set<String> seen = new HashSet<>();
        for (NamedClass model : models) {
            if (!seen.add(model.type().toString())) {
                report.at(
                        step.type(),
                        step.mirror(),
                        model.place(),
                        StepCode.MODEL_TWICE,
                        "`" + model.shown() + "` is named twice",
                        "drop one of the two");
            }
        }
    }
}
