package dev.xproto.sync.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.xproto.sync.store.Batch;
import dev.xproto.sync.store.ObjectNotFoundException;
import dev.xproto.sync.store.Operation;
import dev.xproto.sync.store.Origin;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Following links over many objects takes few calls. */
class FollowedLinksTest {
    private static final int LAMPS = 100;
    private static final int ROOMS = 40;

    private final MapStore store = new MapStore();
    private final Models run = Models.ofRun(store, Origin.SYNC, ModelRegistry.ofClassPath());

    @BeforeEach
    void fill() {
        IntStream.rangeClosed(1, ROOMS).forEach(id -> store.put("Room", id, Map.of("name", "room" + id)));
        for (int id = 1; id <= LAMPS; id++) {
            store.put("Lamp", id, Map.of("name", "lamp" + id, "room", 1 + id % ROOMS));
            store.commit(Batch.of(
                    Origin.USER,
                    new Operation.Update(
                            new ObjectKey("Lamp", id),
                            Map.of("seen_from", List.of(1 + id % ROOMS, 1 + (id + 1) % ROOMS)),
                            OptionalLong.empty(),
                            false)));
        }
    }

    private static Room room(Lamp lamp) {
        return Lamp.ROOM.getPeer(lamp);
    }

    @Test
    void ofAListTakesTwoCallsHoweverLongItIs() {
        List<Lamp> lamps = run.query(Lamp.TYPE).list();
        for (Lamp lamp : lamps) {
            assertThat(Room.NAME.get(room(lamp))).isEqualTo("room" + (1 + lamp.id() % ROOMS));
        }
        assertThat(lamps).hasSize(LAMPS);
        assertThat(store.reads).isEqualTo(2);
    }

    @Test
    void toManyOfAListTakesTwoCallsForTheIdsAndTwoForTheObjects() {
        for (Lamp lamp : run.query(Lamp.TYPE).list()) {
            assertThat(Lamp.SEEN_FROM.of(lamp).all())
                    .extracting(Room::id)
                    .containsExactly(1 + lamp.id() % ROOMS, 1 + (lamp.id() + 1) % ROOMS);
        }
        assertThat(store.linkReads).isEqualTo(2);
        assertThat(store.reads).isEqualTo(2);
    }

    @Test
    void ofOneObjectReadsThatOneOnly() {
        Lamp lamp = run.query(Lamp.TYPE).list().get(7);
        room(lamp);
        room(lamp);
        assertThat(store.reads).isEqualTo(1);
    }

    @Test
    void readsAnObjectOnceInARunWhoeverLinksToIt() {
        Lamp one = run.get(Lamp.TYPE, 1);
        Lamp other = run.get(Lamp.TYPE, 1 + ROOMS);
        store.reads = 0;
        assertThat(room(one)).isEqualTo(room(other));
        assertThat(store.reads).isEqualTo(1);
    }

    @Test
    void readsAnewAfterTheRunHasSavedSomething() {
        Lamp one = run.get(Lamp.TYPE, 1);
        Lamp other = run.get(Lamp.TYPE, 1 + ROOMS);
        Room room = room(one);
        Room.NAME.set(room, "kitchen");
        room.save();
        assertThat(Room.NAME.get(room(other))).isEqualTo("kitchen");
    }

    @Test
    void remembersNothingBeyondOneRun() {
        Lamp before = run.get(Lamp.TYPE, 1);
        room(before);
        store.put("Room", 2, Map.of("name", "attic"));
        Models next = Models.ofRun(store, Origin.SYNC, ModelRegistry.ofClassPath());
        assertThat(Room.NAME.get(room(next.get(Lamp.TYPE, 1)))).isEqualTo("attic");
    }

    @Test
    void saysWhichObjectIsNotThere() {
        store.put("Lamp", 1, Map.of("room", 4711));
        assertThatThrownBy(() -> room(run.get(Lamp.TYPE, 1)))
                .isInstanceOf(ObjectNotFoundException.class)
                .hasMessage("there is no Room with id 4711");
    }
}
