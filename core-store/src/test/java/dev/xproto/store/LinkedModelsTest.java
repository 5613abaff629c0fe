package dev.xproto.store;

import static dev.xproto.store.StoreFixture.assertProblem;
import static dev.xproto.store.StoreFixture.eq;
import static org.assertj.core.api.Assertions.assertThat;

import dev.xproto.sync.model.Row;
import dev.xproto.sync.spi.Onboarding.ModelFile;
import dev.xproto.sync.store.Batch;
import dev.xproto.sync.store.Change;
import dev.xproto.sync.store.Operation;
import dev.xproto.sync.store.Origin;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Many-to-many links whose pairs are objects, and links and queries over abstract models. */
@ParameterizedClass
@EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "H2_FILE")
class LinkedModelsTest {
    private static final ModelFile CLUBS = new ModelFile("clubs.xproto", """
            option name = "clubs";
            option app_label = "clubs";

            message Person (XOSBase) {
                required string name = 1 [max_length = 20];
                optional manytomany clubs->Club/Membership:people = 2:1001;
                optional manytomany known->Person/Acquaintance:knowers = 3:1002;
            }
            message Club (XOSBase) {
                required string name = 1 [max_length = 20];
            }
            message Membership (XOSBase) {
                required manytoone person->Person:memberships = 1:1003;
                required manytoone club->Club:memberships = 2:1004;
                required string role = 3 [max_length = 20, default = "member"];
            }
            message Acquaintance (XOSBase) {
                required manytoone who->Person:acquaintances = 1:1005;
                required manytoone whom->Person:acquainted = 2:1006;
                required string since = 3 [max_length = 20];
            }
            """);

    private static final ModelFile DEVICES = new ModelFile("devices.xproto", """
            option name = "devices";
            option app_label = "devices";

            message Device (XOSBase) {
                required string name = 1 [max_length = 20];
            }
            message Wired (Device) {
                option abstract = True;
                optional int32 ports = 1;
                optional manytoone uplink->Wired:downlinks = 2:1001;
            }
            message Router (Wired) {
                optional string protocol = 1 [max_length = 20];
            }
            message Switch (Wired) {
                optional int32 vlans = 1;
            }
            message BigSwitch (Switch) {
                optional int32 slots = 1;
            }
            message Radio (Device) {
                optional int32 channel = 1;
            }
            message Cable (XOSBase) {
                required manytoone end->Wired:cables = 1:1002;
            }
            """);

    private final StoreUnderTest place;
    private final EmbeddedCore core;
    private final StoreFixture store;

    LinkedModelsTest(Engine engine) {
        this.place = engine.with(new ManualClock(), List.of(CLUBS, DEVICES));
        this.core = place.core();
        this.store = new StoreFixture(core.store());
    }

    @AfterEach
    void closeCore() {
        place.close();
    }

    private Map<String, List<Integer>> links(Row row, String name) {
        return store.store().links(List.of(row.key()), Set.of(name)).getOrDefault(row.key(), Map.of());
    }

    // ---- Through a model

    @Test
    void pairsAreObjectsThatComeAndGoWithTheList() {
        Row chess = store.create("Club", "name", "chess");
        Row rowing = store.create("Club", "name", "rowing");
        Row kim = store.create("Person", "name", "kim", "clubs", List.of(chess.id(), rowing.id()));

        assertThat(store.all("Membership"))
                .extracting(row -> row.get("club"), row -> row.get("role"))
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(chess.id(), "member"),
                        org.assertj.core.groups.Tuple.tuple(rowing.id(), "member"));
        assertThat(links(kim, "clubs")).containsEntry("clubs", List.of(chess.id(), rowing.id()));
        assertThat(links(chess, "people")).containsEntry("people", List.of(kim.id()));
        assertThat(store.ids("Person", eq("clubs__name", "chess"))).containsExactly(kim.id());
        assertThat(store.ids("Club", eq("people__name", "kim"))).containsExactly(chess.id(), rowing.id());

        Row kept = store.all("Membership").get(1);
        store.update(kim, "clubs", List.of(rowing.id()));
        assertThat(store.ids("Membership")).containsExactly(kept.id());
        assertThat(links(kim, "clubs")).containsEntry("clubs", List.of(rowing.id()));

        store.delete(kept);
        assertThat(links(kim, "clubs")).containsEntry("clubs", List.of());
        store.create("Membership", "person", kim.id(), "club", chess.id(), "role", "chair");
        assertThat(links(kim, "clubs")).containsEntry("clubs", List.of(chess.id()));
        assertThat(store.update(kim, "clubs", List.of(chess.id())).revision()).isGreaterThan(kim.revision());
        assertThat(store.all("Membership")).extracting(row -> row.get("role")).containsExactly("chair");
    }

    @Test
    void pairsThatNeedMoreThanTheTwoEndsAreRefusedWithWhatIsMissing() {
        Row ann = store.create("Person", "name", "ann");
        assertProblem(() -> store.create("Person", "name", "bob", "known", List.of(ann.id())), "since", "not be empty");
        assertThat(store.all("Person")).hasSize(1);
        Row bob = store.create("Person", "name", "bob");
        store.create("Acquaintance", "who", ann.id(), "whom", bob.id(), "since", "school");
        assertThat(links(ann, "known")).containsEntry("known", List.of(bob.id()));
        assertThat(links(bob, "known")).containsEntry("known", List.of());
        assertThat(links(bob, "knowers")).containsEntry("knowers", List.of(ann.id()));
    }

    @Test
    void theFeedTellsOfPairsAsOfAllObjects() {
        Row chess = store.create("Club", "name", "chess");
        List<Change> changes = FeedProbe.collect(
                core.store(),
                () -> store.store()
                        .commit(Batch.of(
                                Origin.USER,
                                new Operation.Create(
                                        "Person",
                                        -1,
                                        StoreFixture.values("name", "kim", "clubs", List.of(chess.id()))))),
                2);
        assertThat(changes)
                .extracting(Change::model, Change::kind)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Person", Change.Kind.CREATED),
                        org.assertj.core.groups.Tuple.tuple("Membership", Change.Kind.CREATED));
    }

    @Test
    void aPairGoesWithEitherEnd() {
        Row chess = store.create("Club", "name", "chess");
        Row kim = store.create("Person", "name", "kim", "clubs", List.of(chess.id()));
        store.delete(chess);
        assertThat(store.all("Membership")).isEmpty();
        assertThat(links(kim, "clubs")).containsEntry("clubs", List.of());
        assertThat(core.reap()).isEqualTo(2);
    }

    // ---- Abstract models

    @Test
    void aLinkToAnAbstractModelTakesObjectsOfWhatDescendsFromIt() {
        Row router = store.create("Router", "name", "r", "protocol", "bgp");
        Row big = store.create("BigSwitch", "name", "b", "slots", 4, "uplink", router.id());
        Row radio = store.create("Radio", "name", "air");
        Row cable = store.create("Cable", "end", big.id());

        assertProblem(() -> store.create("Cable", "end", radio.id()), "end", "takes a Wired");
        assertProblem(() -> store.create("Cable", "end", 4711), "end", "doesn't exist");
        assertThat(store.ids("Cable", eq("end__name", "b"))).containsExactly(cable.id());
        assertThat(store.ids("Cable", eq("end__uplink__name", "r"))).containsExactly(cable.id());
        assertThat(links(router, "downlinks")).containsEntry("downlinks", List.of(big.id()));
        assertThat(links(big, "cables")).containsEntry("cables", List.of(cable.id()));
        assertThat(store.ids("Switch", eq("cables__id", cable.id()))).containsExactly(big.id());

        store.delete(router);
        assertThat(store.get(cable.key()).get("deleted")).isEqualTo(true);
    }

    @Test
    void aQueryOverAnAbstractModelFindsAllItsObjects() {
        Row router = store.create("Router", "name", "a", "ports", 2);
        store.create("Radio", "name", "b");
        Row plain = store.create("Switch", "name", "c", "ports", 48);
        Row big = store.create("BigSwitch", "name", "d", "ports", 480, "uplink", router.id());

        assertThat(store.all("Wired")).extracting(Row::key).containsExactly(router.key(), plain.key(), big.key());
        assertThat(store.ids("Wired", eq("ports__gt", 40))).containsExactly(plain.id(), big.id());
        assertThat(store.ids("Wired", eq("uplink__name", "a"))).containsExactly(big.id());
        assertThat(store.ids("Wired", eq("downlinks__name", "d"))).containsExactly(router.id());
        assertProblem(() -> store.ids("Wired", eq("vlans", 3)), "vlans", "no `vlans`");
    }

    @Test
    void aQueryOverTheBaseOfAllGoesThroughAllModelsPageByPage() {
        store.create("Router", "name", "a");
        store.create("Radio", "name", "b");
        store.create("Person", "name", "p");
        long objects = core.store().schema().types().stream()
                .filter(type -> !type.isAbstract() && type.root().equals(type.name()) && type.isA("XOSBase"))
                .mapToLong(type -> store.all(type.name()).size())
                .sum();
        Set<Object> found = new java.util.HashSet<>();
        String token = null;
        do {
            var page = store.store()
                    .read(new dev.xproto.sync.store.StoreQuery(
                            "XOSBase", dev.xproto.sync.store.StoreQuery.Kind.LIVE, List.of(), 2, token));
            assertThat(page.rows()).hasSizeLessThanOrEqualTo(2);
            page.rows().forEach(row -> assertThat(found.add(row.key())).isTrue());
            token = page.nextPageToken();
        } while (token != null);
        assertThat(found).hasSize(Math.toIntExact(objects)).hasSize(4);
    }
}
