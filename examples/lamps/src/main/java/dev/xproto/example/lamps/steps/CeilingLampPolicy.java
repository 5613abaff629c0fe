package dev.xproto.example.lamps.steps;

import dev.xproto.example.lamps.models.Lamp;
import dev.xproto.example.lamps.models.Room;
import dev.xproto.sync.annotation.ModelPolicy;
import dev.xproto.sync.model.Models;
import dev.xproto.sync.step.Policy;

/** Every room has a lamp at the ceiling. */
@ModelPolicy(model = Room.class)
public final class CeilingLampPolicy implements Policy<Room> {
    private static final String NAME = "ceiling";

    private final Models models;

    public CeilingLampPolicy(Models models) {
        this.models = models;
    }

    @Override
    public void handleCreate(Room o) {
        boolean there =
                o.getLamps().all().stream().anyMatch(lamp -> lamp.getName().equals(NAME));
        if (!there) {
            Lamp lamp = models.create(Lamp.TYPE);
            lamp.setRoom(o);
            lamp.setName(NAME);
            lamp.save();
        }
    }
}
