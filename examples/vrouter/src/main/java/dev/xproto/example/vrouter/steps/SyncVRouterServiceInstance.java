package dev.xproto.example.vrouter.steps;

import dev.xproto.example.vrouter.models.VRouterServiceInstance;
import dev.xproto.models.core.view.ServiceOps;
import dev.xproto.sync.annotation.SyncStep;
import dev.xproto.sync.step.Actuator;
import dev.xproto.sync.step.DeferredException;
import java.util.Objects;

/** Makes a router known to the controller, and remembers where, since by the time it goes its service may be gone. */
@SyncStep(observes = VRouterServiceInstance.class)
public final class SyncVRouterServiceInstance implements Actuator<VRouterServiceInstance> {
    @Override
    public void syncRecord(VRouterServiceInstance o) throws Exception {
        String controller = o.getOwner().as(ServiceOps.class).attributes().get("rest_url");
        if (controller == null) {
            throw new DeferredException("`" + o.getOwner().getName() + "` has no attribute `rest_url` yet");
        }
        String url = controller + "/routers/" + o.id();
        Controller.put(url, Objects.requireNonNullElse(o.getName(), ""));
        o.setBackendHandle(url);
        o.saveChangedFields();
    }

    @Override
    public void deleteRecord(VRouterServiceInstance o) throws Exception {
        String url = o.getBackendHandle();
        if (url != null) {
            Controller.delete(url);
        }
    }
}
