package dev.xproto.example.vrouter.steps;

import dev.xproto.example.vrouter.models.VRouterStaticRoute;
import dev.xproto.sync.annotation.SyncStep;
import dev.xproto.sync.step.Actuator;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Gives a router a route. A route links to its router, so the controller knows the router by then. */
@SyncStep(observes = VRouterStaticRoute.class)
public final class SyncVRouterStaticRoute implements Actuator<VRouterStaticRoute> {
    @Override
    public void syncRecord(VRouterStaticRoute o) throws Exception {
        String url = o.getVrouter().getBackendHandle() + "/routes/"
                + URLEncoder.encode(o.getPrefix(), StandardCharsets.UTF_8);
        String before = o.getBackendHandle();
        if (before != null && !before.equals(url)) {
            Controller.delete(before);
        }
        Controller.put(url, o.getNextHop());
        o.setBackendHandle(url);
        o.saveChangedFields();
    }

    @Override
    public void deleteRecord(VRouterStaticRoute o) throws Exception {
        String url = o.getBackendHandle();
        if (url != null) {
            Controller.delete(url);
        }
    }
}
