package dev.xproto.runtime.testkit;

import dev.xproto.sync.model.ModelObject;
import dev.xproto.sync.model.ModelType;
import dev.xproto.sync.spi.StepFactory;
import dev.xproto.sync.spi.StepKind;
import dev.xproto.sync.spi.StepServices;
import dev.xproto.sync.step.Actuator;
import dev.xproto.sync.step.WatchHandler;
import java.util.List;

/** A watcher, or a sync step that watches, out of a lambda, with the factory that the annotation processor would write. */
record WatchStep(StepKind kind, ModelType<?> around, int degree, List<WatchedLink> watched, Handler handler)
        implements StepFactory {
    /** What the watcher does. */
    interface Handler {
        void told(ModelObject object, StepServices services) throws Exception;
    }

    static WatchStep around(ModelType<?> model, int degree, Handler handler) {
        return new WatchStep(StepKind.WATCHER, model, degree, List.of(), handler);
    }

    WatchStep watching(ModelType<?> dest, String via, String into) {
        return new WatchStep(kind, around, degree, List.of(new WatchedLink(dest, via, into)), handler);
    }

    WatchStep hybrid() {
        return new WatchStep(StepKind.SYNC, around, degree, watched, handler);
    }

    @Override
    public StepDescriptor descriptor() {
        return new StepDescriptor(
                kind, "test.Watch", List.of(around), List.of(), 0, "", List.of(), "", degree, watched);
    }

    @Override
    public Object create(StepServices services) {
        return new Both(handler, services);
    }

    private record Both(Handler handler, StepServices services) implements Actuator<ModelObject>, WatchHandler {
        @Override
        public void handleWatchedObject(ModelObject o) throws Exception {
            handler.told(o, services);
        }

        @Override
        public void syncRecord(ModelObject o) {
            // The recorder tells that it ran.
        }

        @Override
        public void deleteRecord(ModelObject o) {
            // Nothing stands for the object anywhere.
        }
    }
}
