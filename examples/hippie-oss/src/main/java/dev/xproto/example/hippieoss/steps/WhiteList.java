package dev.xproto.example.hippieoss.steps;

import dev.xproto.example.hippieoss.models.HippieOSSServiceInstance;
import dev.xproto.example.hippieoss.models.HippieOSSServiceInstanceModel.Valid;
import dev.xproto.example.hippieoss.models.HippieOSSWhiteListEntry;
import dev.xproto.sync.model.Models;

/** Decides whether a device is one of ours. */
final class WhiteList {
    private final Models models;

    WhiteList(Models models) {
        this.models = models;
    }

    /** Writes down whether it is, if that isn't what it says already. */
    void judge(HippieOSSServiceInstance device) {
        boolean listed = !models.query(HippieOSSWhiteListEntry.TYPE)
                .where(HippieOSSWhiteListEntry.OWNER.eq(device.getOwnerId()))
                .where(HippieOSSWhiteListEntry.SERIAL_NUMBER.eq(device.getSerialNumber()))
                .list()
                .isEmpty();
        device.setValid(listed ? Valid.VALID : Valid.INVALID);
        device.saveChangedFields();
    }
}
