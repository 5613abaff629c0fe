package dev.xproto.processor.rule;

import dev.xproto.processor.read.AnnotatedClass;
import dev.xproto.processor.read.LinkValue;
import dev.xproto.processor.read.ModelFacts;
import dev.xproto.processor.report.NearestNames;
import dev.xproto.processor.report.Report;
import dev.xproto.processor.report.StepCode;
import java.util.ArrayList;
import java.util.List;

/** The field that a watched link looks into is one of the far model's. */
final class WatchedFieldRule implements Rule {
    @Override
    public void check(AnnotatedClass step, Report report) {
        for (LinkValue watched : step.watched()) {
            watched.dest()
                    .model()
                    .filter(model -> !watched.into().isEmpty())
                    .ifPresent(model -> check(step, watched, model, report));
        }
    }

    private static void check(AnnotatedClass step, LinkValue watched, ModelFacts model, Report report) {
        List<String> names = new ArrayList<>();
        model.fields().stream().map(ModelFacts.Field::name).forEach(names::add);
        model.links().stream().map(ModelFacts.Link::name).forEach(names::add);
        if (names.contains(watched.into())) {
            return;
        }
        List<String> near = NearestNames.of(watched.into(), names);
        report.at(
                step.type(),
                step.mirror(),
                watched.intoPlace(),
                StepCode.UNKNOWN_FIELD,
                "`" + model.name() + "` has no field `" + watched.into() + "`",
                near.isEmpty()
                        ? "name a field of `" + model.name() + "` in xproto spelling, or leave `into` out for any"
                        : "use " + NearestNames.either(near));
    }
}
