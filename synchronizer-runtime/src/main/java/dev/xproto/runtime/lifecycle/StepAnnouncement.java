package dev.xproto.runtime.lifecycle;

import dev.xproto.runtime.config.ConfigKeys;
import dev.xproto.runtime.config.Settings;
import dev.xproto.runtime.logging.SynchronizerLog;
import dev.xproto.sync.spi.StepKind;
import java.util.List;
import java.util.Map;

/** Tells operators which steps run and which don't, in the words that they know. */
final class StepAnnouncement {
    private final Settings settings;
    private final SynchronizerLog log;

    StepAnnouncement(Settings settings, SynchronizerLog log) {
        this.settings = settings;
        this.log = log;
    }

    /** Watchers run only where the configuration says so: other synchronizers' people may have put them there. */
    StepCatalog watching(StepCatalog steps) {
        if (steps.watching().isEmpty()) {
            return steps;
        }
        List<String> names = steps.watching().stream()
                .map(step -> step.descriptor().simpleName())
                .toList();
        if (settings.flag(ConfigKeys.ENABLE_WATCHERS)) {
            log.info("Loaded watchers", Map.of("watchers", names));
            return steps;
        }
        log.warn("Skipping watchers: the configuration doesn't say `enable_watchers`.", Map.of("watchers", names));
        return steps.withoutWatching();
    }

    /** Tells of all kinds of steps. */
    void tell(StepCatalog steps, boolean unloading) {
        log.info("Loading sync steps", Map.of("step_dir", "classpath"));
        log.info("Loaded sync steps", Map.of("steps", steps.names(StepKind.SYNC)));
        if (unloading) {
            log.info("Skipping pull step engine due to synchronizer unloading.", Map.of());
        } else if (steps.of(StepKind.PULL).isEmpty()) {
            log.info("Skipping pull step engine due to no pull_steps_dir dir.", Map.of());
        } else {
            log.info("Loaded pull steps", Map.of("steps", steps.names(StepKind.PULL)));
        }
        if (unloading) {
            log.info("Skipping event engine due to synchronizer unloading.", Map.of());
        } else if (steps.of(StepKind.EVENT).isEmpty()) {
            log.info("Skipping event engine due to no event_steps dir.", Map.of());
        } else {
            log.info("Loaded event steps", Map.of("steps", steps.names(StepKind.EVENT)));
        }
        if (steps.of(StepKind.POLICY).isEmpty()) {
            log.info("Skipping model policies thread due to no model_policies dir.", Map.of());
        } else {
            log.info("Loaded model policies", Map.of("policies", steps.names(StepKind.POLICY)));
        }
    }
}
