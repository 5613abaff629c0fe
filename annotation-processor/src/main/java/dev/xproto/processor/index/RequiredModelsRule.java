package dev.xproto.processor.index;

import dev.xproto.processor.config.SynchronizerConfig;
import dev.xproto.processor.read.AnnotatedClass;
import dev.xproto.processor.read.ModelFacts;
import dev.xproto.processor.read.NamedClass;
import dev.xproto.processor.report.NearestNames;
import dev.xproto.processor.report.Report;
import dev.xproto.processor.report.StepCode;
import java.util.List;

/**
 * Where the configuration says which models are waited for, those of the steps are among them. Bases that have no objects of
 * their own are not looked at, nor is a configuration without that list.
 */
final class RequiredModelsRule implements IndexRule {
    @Override
    public void check(Steps steps, Report report) {
        SynchronizerConfig config = steps.config();
        if (config == null) {
            return;
        }
        config.requiredModels()
                .ifPresent(required -> steps.steps()
                        .forEach(step -> step.models()
                                .forEach(value -> value.model()
                                        .filter(model -> !model.isAbstract() && !required.contains(model.name()))
                                        .ifPresent(model -> tell(step, value, model, config, report)))));
    }

    private static void tell(
            AnnotatedClass step, NamedClass value, ModelFacts model, SynchronizerConfig config, Report report) {
        List<String> near =
                NearestNames.of(model.name(), config.requiredModels().orElse(List.of()));
        String add = "add `- " + model.name() + "` there, so that no step runs before the core has the model";
        report.at(
                step.type(),
                step.mirror(),
                value.place(),
                StepCode.NOT_REQUIRED,
                "`" + model.name() + "` is missing from `required_models` of `" + config.file() + "`",
                near.isEmpty() ? add : add + "; " + NearestNames.either(near) + " is there");
    }
}
