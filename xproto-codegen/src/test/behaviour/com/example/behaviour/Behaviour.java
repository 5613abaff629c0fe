package com.example.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.example.access.Olt;
import com.example.bases.Desk;
import com.example.bases.Named;
import com.example.bases.NightLight;
import com.example.bases.Placed;
import com.example.bases.PlacedModel;
import com.example.bases.Room;
import com.example.bases.WallLamp;
import com.example.choices.Order;
import com.example.choices.OrderModel;
import com.example.core.Service;
import com.example.dates.Event;
import com.example.defaults.Defaults;
import com.example.documentation.Documented;
import com.example.kinds.Kind;
import com.example.kinds.KindService;
import com.example.links.Club;
import com.example.links.House;
import com.example.links.Person;
import com.example.many.Many1;
import com.example.many.Many3;
import com.example.names.Names;
import com.example.scalars.Bounds;
import com.example.scalars.Everything;
import dev.xproto.sync.model.Models;
import dev.xproto.sync.model.ModelRegistry;
import dev.xproto.sync.model.ModelType;
import dev.xproto.sync.model.Operator;
import dev.xproto.sync.model.Related;
import dev.xproto.sync.store.Origin;
import java.time.Instant;
import java.util.List;
import xproto.models.empty.Nothing;
import xproto.models.empty.NothingAtAll;
import xproto.models.helloworld.HelloWorldService;

/** What generated classes do. Compiled with them by a test, which then runs every public method. */
public final class Behaviour {
    private final MapStore store = new MapStore()
            .model("Bounds", "port:INT32", "at_least:INT32", "vlan:UINT32", "short:STRING", "huge:UINT64")
            .model("Everything", "required_int32:INT32", "optional_int32:INT32", "required_bool:BOOL",
                    "optional_bool:BOOL", "required_string:STRING", "optional_string:STRING",
                    "required_double:DOUBLE", "optional_float:FLOAT", "required_uint32:UINT32")
            .model("Order", "state:STRING=open", "speed:STRING", "priority:INT32", "vlan:UINT32")
            .model("Person", "name:STRING", "home:LINK", "mother:LINK", "twin:LINK")
            .model("House", "name:STRING", "owner:LINK")
            .model("Club", "name:STRING")
            .model("Room", "name:STRING")
            .model("Desk", "name:STRING", "room:LINK", "side:STRING", "drawers:INT32")
            .model("Lamp", "name:STRING", "lit:BOOL")
            .model("WallLamp Lamp", "name:STRING", "lit:BOOL", "height:INT32", "side:STRING")
            .model("NightLight WallLamp Lamp", "name:STRING", "lit:BOOL", "height:INT32", "side:STRING")
            .model("Event", "begin:DATE", "finish:DATE")
            .model("Names", "deleted:BOOL", "new:BOOL", "type:STRING", "class:STRING", "is_admin:BOOL")
            .model("Service", "name:STRING", "kind:STRING")
            .model("Olt", "service:LINK")
            .model("Defaults", "text:STRING=a \"quoted\" word", "truth:BOOL", "moment:DATE")
            .model("Many1", "field_1:STRING")
            .model("Many3 Many2 Many1", "field_1:STRING", "field_100:STRING", "field_200:STRING")
            .model("String", "name:STRING", "count:INT32", "on:BOOL", "at:DATE", "kind:STRING", "next:LINK")
            .model("Object", "name:STRING", "next:LINK")
            .model("Kind", "name:STRING")
            .model("KindService Service", "name:STRING", "kind:STRING", "main_kind:LINK")
            .model("Documented", "html:STRING", "labels:STRING")
            .model("HelloWorldService Service", "name:STRING", "kind:STRING", "hello_from:STRING")
            .model("Nothing", "name:STRING");
    private final Models models = Models.of(store, Origin.USER);

    public void everyGeneratedModelIsRegistered() {
        ModelRegistry registry = ModelRegistry.ofClassPath();
        assertThat(registry.find("Person")).contains(Person.TYPE);
        assertThat(registry.find("Olt")).contains(Olt.TYPE);
        for (String model : registry.models()) {
            ModelType<?> type = registry.find(model).orElseThrow();
            assertThat(type.name()).isEqualTo(model);
            assertThat(type.javaClass().getSimpleName()).isEqualTo(model);
        }
    }

    public void tracksWhatWasSet() {
        Person person = models.create(Person.TYPE);
        assertThat(person.isNew()).isTrue();
        assertThat(person.getName()).isEmpty();
        person.setName("Ada");
        assertThat(person.changedFields()).containsExactly("name");
        person.save();
        assertThat(person.isNew()).isFalse();
        assertThat(person.changedFields()).isEmpty();
        person.setName("Ada");
        assertThat(person.changedFields()).as("the same value again").isEmpty();
        person.setName("Grace");
        assertThat(person.diff().get("name").before()).isEqualTo("Ada");
        assertThat(person.diff().get("name").after()).isEqualTo("Grace");
    }

    public void absenceIsNullForOptionalFieldsAndZeroForRequiredOnes() {
        Everything thing = models.create(Everything.TYPE);
        assertThat(thing.getOptionalInt32()).isNull();
        assertThat(thing.getOptionalString()).isNull();
        assertThat(thing.getOptionalFloat()).isNull();
        assertThat(thing.isOptionalBool()).isFalse();
        assertThat(thing.getRequiredInt32()).isZero();
        assertThat(thing.getRequiredUint32()).isZero();
        assertThat(thing.getRequiredDouble()).isZero();
        assertThat(thing.getRequiredString()).isEmpty();
        thing.setOptionalInt32(5);
        assertThat(thing.getOptionalInt32()).isEqualTo(5);
        thing.setOptionalInt32(null);
        assertThat(thing.getOptionalInt32()).isNull();
    }

    public void settersRefuseWhatIsOutOfBounds() {
        Bounds bounds = models.create(Bounds.TYPE);
        bounds.setPort(1);
        bounds.setPort(65535);
        bounds.setVlan(4094L);
        bounds.setAtLeast(Integer.MAX_VALUE);
        bounds.setHuge(-1L);
        assertThatThrownBy(() -> bounds.setPort(0)).hasMessageContaining("`port`").hasMessageContaining("1 to 65535");
        assertThatThrownBy(() -> bounds.setVlan(4095L)).hasMessageContaining("`vlan`");
        assertThatThrownBy(() -> bounds.setVlan(-1L)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> bounds.setAtLeast(-6)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> bounds.setShort("ab")).hasMessageContaining("`short`");
        assertThat(bounds.getPort()).isEqualTo(65535);
        assertThat(bounds.getShort()).isNull();
    }

    public void choicesKeepValuesThatNobodyListed() {
        Order order = models.create(Order.TYPE);
        assertThat(order.getState()).as("the default").isEqualTo(OrderModel.State.OPEN);
        assertThat(order.getSpeed()).isNull();
        assertThat(order.getPriority()).isEqualTo(OrderModel.Priority.LOW);
        order.setState(OrderModel.State.IN_PROGRESS);
        assertThat(order.getState().value()).isEqualTo("in-progress");
        OrderModel.State strange = OrderModel.State.of("lost");
        assertThat(strange.isKnown()).isFalse();
        assertThat(strange).hasToString("lost").isEqualTo(OrderModel.State.of("lost"));
        assertThatThrownBy(() -> order.setState(strange)).hasMessageContaining("`lost`");
        assertThat(OrderModel.State.values())
                .containsExactly(OrderModel.State.OPEN, OrderModel.State.IN_PROGRESS, OrderModel.State.SHIPPED_OUT);
        assertThat(OrderModel.State.of("open")).isEqualTo(OrderModel.State.OPEN);
        order.setVlan(OrderModel.Vlan.LAST);
        assertThat(order.getVlan()).isEqualTo(OrderModel.Vlan.of(4294967295L));
    }

    public void linksLeadToObjectsAndToIds() {
        House house = models.create(House.TYPE);
        house.setName("Home");
        Person person = models.create(Person.TYPE);
        assertThatThrownBy(person::getHome).isInstanceOf(IllegalStateException.class).hasMessageContaining("`home`");
        assertThat(person.getMother()).isNull();
        assertThatThrownBy(() -> person.setHome(house)).hasMessageContaining("save");
        house.save();
        person.setHome(house);
        assertThat(person.getHomeId()).isEqualTo(house.id());
        assertThat(person.getHome()).isSameAs(house);
        person.setName("Ada");
        person.save();
        person.setMother(person);
        assertThat(person.getMotherId()).isEqualTo(person.id());
        person.setMother(null);
        assertThat(person.getMotherId()).isNull();
    }

    public void relatedObjectsAreReadAndOnlyTheDeclaringSideEditsThem() {
        Club club = models.create(Club.TYPE);
        club.save();
        Person person = models.create(Person.TYPE);
        person.save();
        person.getClubs().add(club);
        assertThat(person.changedFields()).containsExactly("clubs");
        person.save();
        assertThat(store.linksOf(person.key())).containsEntry("clubs", List.of(club.id()));
        store.link(club.key(), "members", person.id());
        Related<Person> members = club.getMembers();
        assertThat(members.all()).containsExactly(person);
        assertThatThrownBy(() -> members.remove(person)).isInstanceOf(UnsupportedOperationException.class);
    }

    public void theFarSideInAnotherJarIsReadOffItsObjects() {
        Service service = models.create(Service.TYPE);
        service.save();
        Olt olt = models.create(Olt.TYPE);
        olt.save();
        store.link(service.key(), "billed_olts", olt.id());
        assertThat(Olt.BILLED_OLTS_OF_SERVICE.of(service).all()).containsExactly(olt);
    }

    public void furtherBasesAreInterfacesOfTheClass() {
        Desk desk = models.create(Desk.TYPE);
        assertThat((Object) desk).isInstanceOf(Named.class).isNotInstanceOf(Placed.class);
        PlacedModel placed = desk;
        desk.setSide(PlacedModel.Side.RIGHT);
        assertThat(placed.getSide()).isEqualTo(PlacedModel.Side.RIGHT);
        Room room = models.create(Room.TYPE);
        room.save();
        desk.setRoom(room);
        assertThat(placed.getRoom()).isSameAs(room);
        assertThat(Desk.TYPE.bases()).containsExactly(Named.TYPE, Placed.TYPE);
    }

    public void anObjectIsOneThroughAllItsModels() {
        NightLight light = models.create(NightLight.TYPE);
        light.setName("Moon");
        light.setHeight(3);
        light.save();
        WallLamp lamp = models.get(WallLamp.TYPE, light.id());
        assertThat(lamp).isEqualTo(light).isInstanceOf(NightLight.class);
        assertThat(lamp.getHeight()).isEqualTo(3);
        assertThat(Named.TYPE.isAbstract()).isTrue();
        assertThatThrownBy(() -> models.create(Named.TYPE)).isInstanceOf(IllegalArgumentException.class);
    }

    public void momentsAreRoundedToMicroseconds() {
        Event event = models.create(Event.TYPE);
        assertThat(event.getBegin()).isNull();
        event.setBegin(Instant.parse("2020-01-01T00:00:00.123456500Z"));
        assertThat(event.getBegin()).isEqualTo(Instant.parse("2020-01-01T00:00:00.123457Z"));
    }

    public void awkwardNamesReachTheirColumns() {
        Names names = models.create(Names.TYPE);
        names.setNewValue(true);
        names.setType("t");
        names.setClassValue("c");
        names.setAdmin(true);
        assertThat(names.isNewValue()).isTrue();
        assertThat(names.isAdmin()).isTrue();
        assertThat(names.changedFields()).containsExactlyInAnyOrder("new", "type", "class", "is_admin");
        names.save();
        assertThat(names.isDeleted()).isFalse();
        names.setDeleted(true);
        names.save();
        assertThat(names.isDeleted()).isTrue();
    }

    public void defaultsAreThoseOfTheStore() {
        Defaults defaults = models.create(Defaults.TYPE);
        assertThat(defaults.getText()).isEqualTo("a \"quoted\" word");
        assertThat(defaults.getMoment()).isNull();
        assertThat(defaults.changedFields()).isEmpty();
        defaults.setTruth(true);
        assertThat(defaults.isTruth()).isTrue();
    }

    public void twoHundredFieldsOnThreeLevelsAreOneObject() {
        Many3 many = models.create(Many3.TYPE);
        many.setField1("a");
        many.setField100("b".repeat(100));
        many.setField200("c".repeat(200));
        assertThatThrownBy(() -> many.setField200("c".repeat(201))).hasMessageContaining("`field_200`");
        many.save();
        Many1 seen = models.get(Many1.TYPE, many.id());
        assertThat(seen).isInstanceOf(Many3.class).isEqualTo(many);
        assertThat(seen.getField1()).isEqualTo("a");
    }

    public void modelsMayBeCalledLikeClassesThatEveryoneKnows() {
        com.example.lang.String text = models.create(com.example.lang.String.TYPE);
        com.example.lang.Object thing = models.create(com.example.lang.Object.TYPE);
        thing.save();
        text.setName("abc");
        text.setCount(3);
        text.setOn(true);
        text.setAt(Instant.EPOCH);
        text.setNext(thing);
        text.setKind(com.example.lang.StringModel.Kind.values().get(0));
        assertThat(text.getNext()).isSameAs(thing);
        assertThat(text.getName()).isEqualTo("abc");
        assertThat(text.changedFields()).containsExactlyInAnyOrder("name", "count", "on", "at", "kind", "next");
        assertThatThrownBy(() -> text.setName("x".repeat(11))).hasMessageContaining("`name`");
    }

    public void aModelMayBeCalledLikeChoicesThatAnotherInherits() {
        Kind kind = models.create(Kind.TYPE);
        kind.save();
        KindService service = models.create(KindService.TYPE);
        service.setMainKind(kind);
        assertThat(service.getMainKind()).isSameAs(kind);
        assertThat(KindService.MAIN_KIND.peer()).isEqualTo(Kind.TYPE);
    }

    public void aModelWithoutFieldsIsAnObjectToo() {
        Nothing nothing = models.create(Nothing.TYPE);
        nothing.save();
        assertThat(nothing.isNew()).isFalse();
        assertThat(models.get(Nothing.TYPE, nothing.id())).isEqualTo(nothing);
        assertThat(NothingAtAll.TYPE.isAbstract()).isTrue();
    }

    public void strangeDocumentationChangesNothingOfTheClass() {
        Documented documented = models.create(Documented.TYPE);
        documented.setHtml("<b>");
        assertThat(documented.getHtml()).isEqualTo("<b>");
    }

    public void theTutorialsServiceIsAService() {
        HelloWorldService hello = models.create(HelloWorldService.TYPE);
        hello.setName("hello");
        hello.setHelloFrom("Jon Snow");
        hello.save();
        Service service = models.get(Service.TYPE, hello.id());
        assertThat(service.leafModel(HelloWorldService.class).getHelloFrom()).isEqualTo("Jon Snow");
    }

    public void queriesAreTypedAndNameColumns() {
        models.query(NightLight.TYPE)
                .where(WallLamp.HEIGHT.gt(2))
                .where(NightLight.NAME.eq("Moon"))
                .where(NightLight.SIDE.ne(PlacedModel.Side.LEFT))
                .list();
        assertThat(store.asked).singleElement().satisfies(query -> {
            assertThat(query.model()).isEqualTo("NightLight");
            assertThat(query.conditions())
                    .extracting(predicate -> predicate.path() + " " + predicate.operator() + " " + predicate.value())
                    .containsExactly(
                            "height " + Operator.GREATER_THAN + " 2",
                            "name " + Operator.EQUAL + " Moon",
                            "side " + Operator.EQUAL + " left");
        });
    }
}
