package dev.xproto.example.hippieoss.steps;

import dev.xproto.example.hippieoss.models.HippieOSSServiceInstance;
import dev.xproto.example.hippieoss.models.HippieOSSServiceInstanceModel.Valid;
import dev.xproto.models.core.view.ServiceOps;
import dev.xproto.sync.annotation.SyncStep;
import dev.xproto.sync.step.Actuator;
import dev.xproto.sync.step.DeferredException;

/** Gives devices of ours a subscription, takes it from others, and writes down the tag that the subscription has. */
@SyncStep(observes = HippieOSSServiceInstance.class)
public final class SyncDevice implements Actuator<HippieOSSServiceInstance> {
    @Override
    public void syncRecord(HippieOSSServiceInstance o) throws Exception {
        if (o.getValid().equals(Valid.AWAITING)) {
            throw new DeferredException("nobody has said yet whether `" + o.getSerialNumber() + "` is one of ours");
        }
        if (o.getValid().equals(Valid.INVALID)) {
            deleteRecord(o);
            o.setCTag(null);
            o.setBackendHandle(null);
        } else {
            String system = o.getOwner().as(ServiceOps.class).attributes().get("oss_url");
            if (system == null) {
                throw new DeferredException("`" + o.getOwner().getName() + "` has no attribute `oss_url` yet");
            }
            String url = system + "/subscriptions/" + o.getSerialNumber();
            o.setCTag(OperatorSystem.subscribe(url));
            o.setBackendHandle(url);
        }
        o.saveChangedFields();
    }

    @Override
    public void deleteRecord(HippieOSSServiceInstance o) throws Exception {
        String url = o.getBackendHandle();
        if (url != null) {
            OperatorSystem.unsubscribe(url);
        }
    }
}
