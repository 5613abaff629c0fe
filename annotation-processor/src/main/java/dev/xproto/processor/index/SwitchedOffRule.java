package dev.xproto.processor.index;

import dev.xproto.processor.config.SynchronizerConfig;
import dev.xproto.processor.read.AnnotatedClass;
import dev.xproto.processor.read.StepAnnotation;
import dev.xproto.processor.report.Report;
import dev.xproto.processor.report.StepCode;

/** The configuration lets the steps run that there are. What switches off all of them is told once, at the first. */
final class SwitchedOffRule implements IndexRule {
    @Override
    public void check(Steps steps, Report report) {
        SynchronizerConfig config = steps.config();
        if (config == null || steps.steps().isEmpty()) {
            return;
        }
        if (config.isDisabled()) {
            all(steps, config, "`disabled` is true", "say `disabled: false` to have them run", report);
        } else if (config.unloads()) {
            all(steps, config, "`desired_state` is `unload`", "say `desired_state: load` to have them run", report);
        } else {
            steps.steps().forEach(step -> one(step, config, report));
        }
    }

    private static void all(Steps steps, SynchronizerConfig config, String cause, String help, Report report) {
        AnnotatedClass first = steps.steps().get(0);
        int count = steps.steps().size();
        report.at(
                first.type(),
                first.mirror(),
                StepCode.SWITCHED_OFF,
                cause + " in `" + config.file() + "`, so "
                        + (count == 1 ? "this step never runs" : "no step ever runs"),
                help);
    }

    private static void one(AnnotatedClass step, SynchronizerConfig config, Report report) {
        if (step.annotation() == StepAnnotation.EVENT_STEP && !config.hasEventBus()) {
            tell(
                    step,
                    "`" + config.file() + "` names no event bus, so `" + step.shown() + "` never runs",
                    "give `event_bus.kind` and `event_bus.endpoint`",
                    report);
        } else if (watches(step) && !config.runsWatchers()) {
            tell(
                    step,
                    "`" + config.file() + "` doesn't switch watchers on, so `" + step.shown()
                            + "` is told of no changes",
                    "say `enable_watchers: true`",
                    report);
        }
    }

    private static boolean watches(AnnotatedClass step) {
        return step.annotation() == StepAnnotation.WATCHER
                || step.members().number("watchDegree") > 0
                || !step.watched().isEmpty();
    }

    private static void tell(AnnotatedClass step, String message, String help, Report report) {
        report.at(step.type(), step.mirror(), StepCode.SWITCHED_OFF, message, help);
    }
}
