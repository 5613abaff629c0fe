package dev.xproto.example.hippieoss.steps;

import dev.xproto.example.hippieoss.models.HippieOSSServiceInstance;
import dev.xproto.sync.annotation.ModelPolicy;
import dev.xproto.sync.model.Models;
import dev.xproto.sync.step.Policy;

/** Judges a device when it turns up, and when it changes. */
@ModelPolicy(model = HippieOSSServiceInstance.class)
public final class DevicePolicy implements Policy<HippieOSSServiceInstance> {
    private final WhiteList list;

    public DevicePolicy(Models models) {
        list = new WhiteList(models);
    }

    @Override
    public void handleCreate(HippieOSSServiceInstance o) {
        list.judge(o);
    }

    @Override
    public void handleUpdate(HippieOSSServiceInstance o) {
        list.judge(o);
    }
}
