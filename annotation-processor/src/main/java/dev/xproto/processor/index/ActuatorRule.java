package dev.xproto.processor.index;

import dev.xproto.processor.read.AnnotatedClass;
import dev.xproto.processor.read.StepAnnotation;
import dev.xproto.processor.report.Report;
import dev.xproto.processor.report.StepCode;
import java.util.HashMap;
import java.util.Map;

/** A model has one sync step. That a step for a base sees no objects of a model with its own step is no conflict. */
final class ActuatorRule implements IndexRule {
    @Override
    public void check(Steps steps, Report report) {
        Map<String, AnnotatedClass> taken = new HashMap<>();
        for (Steps.About about : steps.about(StepAnnotation.SYNC_STEP)) {
            AnnotatedClass step = about.step();
            AnnotatedClass first = taken.putIfAbsent(about.value().type().toString(), step);
            if (first != null && !first.type().equals(step.type())) {
                report.at(
                        step.type(),
                        step.mirror(),
                        about.value().place(),
                        StepCode.TWO_ACTUATORS,
                        "`" + about.value().shown() + "` has a sync step already: `" + first.type() + "`",
                        "observe another model here, or make one step of the two");
            }
        }
    }
}
