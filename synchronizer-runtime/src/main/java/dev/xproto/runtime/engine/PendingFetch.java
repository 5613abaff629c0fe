package dev.xproto.runtime.engine;

import dev.xproto.sync.model.ModelObject;
import dev.xproto.sync.model.Models;
import dev.xproto.sync.model.ObjectKey;
import dev.xproto.sync.spi.StepFactory;
import dev.xproto.sync.step.Actuator;
import dev.xproto.sync.store.Origin;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Asks one sync step which objects must run although nothing says that they are out of date. */
final class PendingFetch {
    private final RunSetting setting;
    private final StepFactory factory;

    PendingFetch(RunSetting setting, StepFactory factory) {
        this.setting = setting;
        this.factory = factory;
    }

    /** The objects, live and deleted ones; null when the step failed, and has to be asked again. */
    @Nullable
    Set<ObjectKey> ask() {
        try (Interrupts.Guard guard = setting.interrupts()
                .begin("fetchPending of " + factory.descriptor().simpleName())) {
            Models models = setting.models(new TrackingStore(setting.setup().store(), guard), Origin.SYNC, factory);
            @SuppressWarnings("unchecked") // the processor has checked that observed models fit the type argument
            Actuator<ModelObject> actuator = (Actuator<ModelObject>) factory.create(new RunServices(
                    models, setting.setup().scheduler().clock(), setting.setup().info()));
            Set<ObjectKey> keys = new LinkedHashSet<>();
            actuator.fetchPending(false).forEach(object -> keys.add(object.key()));
            actuator.fetchPending(true).forEach(object -> keys.add(object.key()));
            return keys;
        } catch (Throwable e) {
            // Errors too, as for runs.
            setting.log()
                    .error(
                            "fetchPending failed! It is asked again",
                            Map.of(
                                    "step",
                                    factory.descriptor().simpleName(),
                                    "e",
                                    e.getClass().getSimpleName() + "('" + BackendStatus.text(e) + "')"),
                            e);
            return null;
        }
    }
}
