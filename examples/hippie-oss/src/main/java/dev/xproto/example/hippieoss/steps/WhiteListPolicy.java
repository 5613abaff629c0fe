package dev.xproto.example.hippieoss.steps;

import dev.xproto.example.hippieoss.models.HippieOSSServiceInstance;
import dev.xproto.example.hippieoss.models.HippieOSSWhiteListEntry;
import dev.xproto.sync.annotation.ModelPolicy;
import dev.xproto.sync.model.Models;
import dev.xproto.sync.step.Policy;

/** Judges the device of an entry anew, when the entry comes, changes, or goes. */
@ModelPolicy(model = HippieOSSWhiteListEntry.class)
public final class WhiteListPolicy implements Policy<HippieOSSWhiteListEntry> {
    private final Models models;

    public WhiteListPolicy(Models models) {
        this.models = models;
    }

    @Override
    public void handleCreate(HippieOSSWhiteListEntry o) {
        judge(o);
    }

    @Override
    public void handleUpdate(HippieOSSWhiteListEntry o) {
        judge(o);
    }

    @Override
    public void handleDelete(HippieOSSWhiteListEntry o) {
        judge(o);
    }

    private void judge(HippieOSSWhiteListEntry entry) {
        WhiteList list = new WhiteList(models);
        models.query(HippieOSSServiceInstance.TYPE)
                .where(HippieOSSServiceInstance.SERIAL_NUMBER.eq(entry.getSerialNumber()))
                .list()
                .forEach(list::judge);
    }
}
