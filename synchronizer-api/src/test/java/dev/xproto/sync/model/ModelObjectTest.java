package dev.xproto.sync.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.xproto.sync.store.ObjectNotFoundException;
import dev.xproto.sync.store.Operation;
import dev.xproto.sync.store.Origin;
import dev.xproto.sync.store.StaleObjectException;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ModelObjectTest {
    private final MapStore store = new MapStore();
    private final Models models = Models.of(store, Origin.USER);

    private Lamp lamp(Map<String, ?> values) {
        store.put("Lamp", 1, values);
        return models.get(Lamp.TYPE, 1);
    }

    @Test
    void readsANewObjectsFieldsAsDefaultsAndZeros() {
        Lamp lamp = models.create(Lamp.TYPE);

        assertThat(Lamp.WATTS.get(lamp)).isEqualTo(40);
        assertThat(Lamp.NAME.get(lamp)).isEmpty();
        assertThat(Lamp.LIT.get(lamp)).isFalse();
        assertThat(Lamp.WATTS.find(lamp)).isNull();
        assertThat(lamp.isNew()).isTrue();
    }

    @Test
    void sendsOnlyWhatWasSetWhenItCreates() {
        Lamp lamp = models.create(Lamp.TYPE);
        Lamp.NAME.set(lamp, "desk");

        lamp.save();

        assertThat(store.committed).containsExactly(new Operation.Create("Lamp", -1, Map.of("name", "desk")));
        assertThat(lamp.isNew()).isFalse();
        assertThat(lamp.changedFields()).isEmpty();
    }

    @Test
    void knowsWhatChangedAndForgetsItWhenItIsSetBack() {
        Lamp lamp = lamp(Map.of("name", "desk", "watts", 60));

        Lamp.WATTS.set(lamp, 75);
        assertThat(lamp.diff()).isEqualTo(Map.of("watts", new FieldChange(60, 75)));

        Lamp.WATTS.set(lamp, 60);
        assertThat(lamp.changedFields()).isEmpty();
    }

    @Test
    void savesEvenWhenNothingChangedButNotWhenAskedForChangesOnly() {
        Lamp lamp = lamp(Map.of("name", "desk"));

        lamp.saveChangedFields();
        assertThat(store.committed).isEmpty();

        lamp.save();
        assertThat(store.committed).hasSize(1);
    }

    @Test
    void keepsBothChangesWhenOthersChangedOtherFields() {
        Lamp lamp = lamp(Map.of("name", "desk", "watts", 60));
        store.put("Lamp", 1, Map.of("watts", 75));

        Lamp.NAME.set(lamp, "floor");
        lamp.save();

        assertThat(lamp.row().present()).containsEntry("name", "floor").containsEntry("watts", 75);
    }

    @Test
    void refusesToOverwriteWhatOthersChanged() {
        Lamp lamp = lamp(Map.of("watts", 60));
        store.put("Lamp", 1, Map.of("watts", 75));

        Lamp.WATTS.set(lamp, 80);

        assertThatThrownBy(lamp::save).isInstanceOf(StaleObjectException.class);
        assertThat(Lamp.WATTS.get(models.get(Lamp.TYPE, 1))).isEqualTo(75);
    }

    @Test
    void savesOnlyTheNamedFields() {
        Lamp lamp = lamp(Map.of("name", "desk", "watts", 60));
        Lamp.NAME.set(lamp, "floor");
        Lamp.WATTS.set(lamp, 80);

        lamp.save(SaveOptions.only("watts"));

        assertThat(lamp.row().present()).containsEntry("name", "desk").containsEntry("watts", 80);
    }

    @Test
    void checksRulesWhereTheCallerStands() {
        Lamp lamp = models.create(Lamp.TYPE);

        assertThatThrownBy(() -> Lamp.NAME.set(lamp, "elevenchars")).hasMessageContaining("at most 10");
        assertThatThrownBy(() -> Lamp.WATTS.set(lamp, 101)).hasMessageContaining("1 to 100");
        assertThatThrownBy(() -> Lamp.COLOUR.set(lamp, new Lamp.Colour("blue"))).hasMessageContaining("no choice");
    }

    @Test
    void keepsAChoiceThatTheCodeDoesNotKnow() {
        Lamp lamp = lamp(Map.of("colour", "ultraviolet"));

        assertThat(Lamp.COLOUR.get(lamp).value()).isEqualTo("ultraviolet");
        assertThat(Lamp.COLOUR.get(lamp).isKnown()).isFalse();
    }

    @Test
    void roundsMomentsToMicroseconds() {
        Lamp lamp = models.create(Lamp.TYPE);

        Lamp.BOUGHT.set(lamp, Instant.ofEpochSecond(1, 999_999_500));

        assertThat(Lamp.BOUGHT.find(lamp)).isEqualTo(Instant.ofEpochSecond(2));
    }

    @Test
    void followsALinkAndRefusesAnUnsavedPeer() {
        store.put("Room", 5, Map.of("name", "attic"));
        Lamp lamp = lamp(Map.of("room", 5));

        assertThat(Lamp.ROOM.getPeer(lamp)).hasToString("attic");
        assertThatThrownBy(() -> Lamp.ROOM.setPeer(lamp, models.create(Room.TYPE)))
                .hasMessageContaining("before `room` links to it");
        assertThatThrownBy(() -> Lamp.ROOM.getPeer(models.create(Lamp.TYPE))).hasMessageContaining("`room`");
    }

    @Test
    void editsAManyToManyLinkThatItDeclaresAndNoOther() {
        store.put("Room", 5, Map.of("name", "attic"));
        Room attic = models.get(Room.TYPE, 5);
        Lamp lamp = lamp(Map.of("name", "desk"));

        Lamp.SEEN_FROM.of(lamp).add(attic);
        assertThat(lamp.changedFields()).isEqualTo(Set.of("seen_from"));
        lamp.save();

        assertThat(Lamp.SEEN_FROM.of(lamp).all()).containsExactly(attic);
        assertThatThrownBy(() -> Room.LAMPS.of(attic).add(lamp)).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void answersTheMostSpecificClassThatFits() {
        store.put("SmartLamp", 1, Map.of());
        store.put("VerySmartLamp", 2, Map.of());

        assertThat(models.get(Lamp.TYPE, 1)).isInstanceOf(SmartLamp.class);
        assertThat(models.get(Lamp.TYPE, 2).leafModel(SmartLamp.class).modelName())
                .isEqualTo("VerySmartLamp");
    }

    @Test
    void refusesALeafOfAnotherModel() {
        Lamp lamp = lamp(Map.of("name", "desk"));

        assertThatThrownBy(() -> lamp.leafModel(SmartLamp.class))
                .isInstanceOf(ClassCastException.class)
                .hasMessageContaining("model Lamp");
    }

    @Test
    void findsNoObjectOfAModelThatTheIdIsNotOf() {
        lamp(Map.of());

        assertThat(models.find(SmartLamp.TYPE, 1)).isEmpty();
        assertThatThrownBy(() -> models.get(SmartLamp.TYPE, 1)).isInstanceOf(ObjectNotFoundException.class);
    }

    @Test
    void readsAllPagesOfAQuery() {
        IntStream.rangeClosed(1, 1203).forEach(id -> store.put("Lamp", id, Map.of()));

        assertThat(models.query(Lamp.TYPE).list()).hasSize(1203);
        assertThat(models.query(Lamp.TYPE).first()).map(Lamp::id).contains(1);
    }

    @Test
    void toleratesAColumnThatTheStoreDoesNotHaveUntilItIsSet() {
        Lamp lamp = lamp(Map.of());

        assertThat(Lamp.FROM_A_LATER_MODEL.find(lamp)).isNull();
        assertThatThrownBy(() -> Lamp.FROM_A_LATER_MODEL.set(lamp, "x")).hasMessageContaining("no field `later`");
    }

    @Test
    void marksTheObjectAsDeleted() {
        Lamp lamp = lamp(Map.of("name", "desk"));

        lamp.delete();

        assertThat(lamp.isDeleted()).isTrue();
        assertThat(lamp).isEqualTo(models.get(Lamp.TYPE, 1)).hasToString("desk");
    }

    @Test
    void refusesAConvenienceViewThatNoJarOffers() {
        Lamp lamp = lamp(Map.of());

        assertThatThrownBy(() -> lamp.as(String.class)).hasMessageContaining("no convenience view String");
    }
}
