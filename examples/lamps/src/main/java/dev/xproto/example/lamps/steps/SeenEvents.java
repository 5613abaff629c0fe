package dev.xproto.example.lamps.steps;

import dev.xproto.example.lamps.models.Lamp;
import dev.xproto.sync.annotation.EventStep;
import dev.xproto.sync.model.Models;
import dev.xproto.sync.step.Event;
import dev.xproto.sync.step.EventHandler;

/** Writes down whether somebody saw a lamp burn: the key is {@code room/lamp}, the value {@code on} or {@code off}. */
@EventStep(technology = "kafka", topics = "lamps.seen")
public final class SeenEvents implements EventHandler {
    private final Models models;

    public SeenEvents(Models models) {
        this.models = models;
    }

    @Override
    public void processEvent(Event event) {
        String[] names = String.valueOf(event.key()).split("/", -1);
        if (names.length != 2) {
            throw new IllegalArgumentException("the key `" + event.key() + "` is not `room/lamp`");
        }
        for (Lamp lamp : models.query(Lamp.TYPE).where(Lamp.NAME.eq(names[1])).list()) {
            if (lamp.getRoom().getName().equals(names[0])) {
                lamp.setSeenOn(event.value().equals("on"));
                lamp.saveChangedFields();
            }
        }
    }
}
