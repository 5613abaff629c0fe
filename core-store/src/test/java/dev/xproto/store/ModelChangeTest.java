package dev.xproto.store;

import static dev.xproto.store.StoreFixture.eq;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.xproto.sync.model.ObjectKey;
import dev.xproto.sync.model.Row;
import dev.xproto.sync.spi.Finding;
import dev.xproto.sync.spi.Onboarding.LoadRequest;
import dev.xproto.sync.spi.Onboarding.ModelFile;
import dev.xproto.sync.spi.Onboarding.Plan;
import dev.xproto.sync.spi.RejectedInputException;
import dev.xproto.sync.store.Change;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What becomes of objects when other models take the place of theirs. */
@ParameterizedClass
@EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "H2_FILE")
class ModelChangeTest {
    private static final String HEAD = """
            option name = "things";
            option app_label = "things";
            """;

    private final StoreUnderTest place;
    private final EmbeddedCore core;
    private final StoreFixture store;

    ModelChangeTest(Engine engine) {
        this.place = engine.with(new ManualClock(), List.of());
        this.core = place.core();
        this.store = new StoreFixture(core.store());
    }

    @AfterEach
    void closeCore() {
        place.close();
    }

    private static LoadRequest request(String text) {
        return new LoadRequest("things", "1.0.0", "", List.of(new ModelFile("things.xproto", HEAD + text)));
    }

    private void load(String text) {
        assertThat(core.onboarding().load(request(text)).changed()).isTrue();
    }

    private List<Finding> rejected(LoadRequest request) {
        RejectedInputException[] caught = new RejectedInputException[1];
        assertThatThrownBy(() -> core.onboarding().load(request))
                .isInstanceOfSatisfying(RejectedInputException.class, e -> caught[0] = e);
        return caught[0].findings();
    }

    private Plan consentTo(String text) {
        Plan plan = core.onboarding().plan(request(text));
        assertThat(plan.losses()).isNotEmpty();
        assertThat(core.onboarding()
                        .load(request(text).consenting(plan.consent()))
                        .changed())
                .isTrue();
        return plan;
    }

    // ---- Renames

    private static final String BEFORE = """
            message Box (XOSBase) {
                required string label = 1 [max_length = 20, unique = True];
                optional manytoone inside->Box:contents = 2:1001;
                optional manytomany nodes->Node:boxes = 3:1042;
                optional int32 weight = 4;
            }
            message Crate (Box) {
                optional string wood = 1 [max_length = 20];
            }
            """;

    private static final String AFTER = """
            message Chest (XOSBase) {
                option renamed_from = "Box";
                required string name = 1 [max_length = 20, unique = True, renamed_from = "label"];
                optional manytoone parent->Chest:children = 2:1001 [renamed_from = "inside"];
                optional manytomany places->Node:chests = 3:1042 [renamed_from = "nodes"];
                optional int32 weight = 4;
            }
            message Coffer (Chest) {
                option renamed_from = "Crate";
                optional string timber = 1 [max_length = 20, renamed_from = "wood"];
            }
            """;

    @Test
    void keepsEverythingThatObjectsHaveWhenModelsAndFieldsAreRenamed() {
        load(BEFORE);
        Row node = store.create("Node", "name", "n");
        Row outer = store.create("Box", "label", "outer", "weight", 7);
        Row inner = store.create(
                "Crate", "label", "inner", "inside", outer.id(), "nodes", List.of(node.id()), "wood", "oak");

        Plan plan = core.onboarding().plan(request(AFTER));
        assertThat(plan.losses()).isEmpty();
        assertThat(plan.additions())
                .contains(
                        "model `Box` is called `Chest`",
                        "field `Chest.label` is called `name`",
                        "field `Coffer.wood` is called `timber`");
        load(AFTER);

        Row chest = store.get(new ObjectKey("Chest", inner.id()));
        assertThat(chest.type().name()).isEqualTo("Coffer");
        assertThat(chest.get("leaf_model_name")).isEqualTo("Coffer");
        assertThat(chest.get("timber")).isEqualTo("oak");
        assertThat(chest.revision()).isEqualTo(inner.revision());
        assertThat(store.ids("Chest", eq("children__name", "inner"), eq("weight", 7)))
                .containsExactly(outer.id());
        assertThat(store.store().links(List.of(chest.key(), node.key()), Set.of("places", "chests")))
                .isEqualTo(Map.of(
                        chest.key(), Map.of("places", List.of(node.id())),
                        node.key(), Map.of("chests", List.of(inner.id()))));
        assertThat(store.create("Chest", "name", "third").id()).isGreaterThan(inner.id());
        assertThat(core.store().schema().find("Box")).isEmpty();
    }

    @Test
    void remembersOldNamesWhenTheModelsForgetThem() {
        load(BEFORE);
        Row box = store.create("Box", "label", "b");
        load(AFTER);
        load(AFTER.replace("option renamed_from = \"Box\";", "")
                .replace(", renamed_from = \"label\"", "")
                .replace("option renamed_from = \"Crate\";", ""));
        assertThat(store.get(new ObjectKey("Chest", box.id())).get("name")).isEqualTo("b");
        load(AFTER.replace("Chest", "Trunk")
                .replace("\"Box\"", "\"Chest\"")
                .replace("string name", "string title")
                .replace("\"label\"", "\"name\""));
        assertThat(store.get(new ObjectKey("Trunk", box.id())).get("title")).isEqualTo("b");
    }

    @Test
    void givesAnOldNameToSomethingNew() {
        load(BEFORE);
        Row box = store.create("Box", "label", "old");
        load(AFTER);
        load(AFTER.replace("option renamed_from = \"Box\";", "") + """
                message Box (XOSBase) {
                    required string label = 1 [max_length = 20];
                }
                """);
        Row fresh = store.create("Box", "label", "new");
        assertThat(store.ids("Box")).containsExactly(fresh.id());
        assertThat(store.ids("Chest")).containsExactly(box.id());
    }

    @Test
    void tellsWhoWatchesByTheNewName() {
        load(BEFORE);
        Row box = store.create("Box", "label", "b");
        dev.xproto.sync.store.Cursor[] cursor = new dev.xproto.sync.store.Cursor[1];
        try (FeedProbe probe = FeedProbe.watch(core.store(), null)) {
            cursor[0] = probe.snapshot().cursor();
        }
        store.update(box, "weight", 1);
        load(AFTER);
        try (FeedProbe probe = FeedProbe.watch(core.store(), cursor[0])) {
            Change change = probe.change().change();
            assertThat(change.key()).isEqualTo(new ObjectKey("Chest", box.id()));
            assertThat(change.model()).isEqualTo("Chest");
        }
    }

    @Test
    void refusesRenamesThatCanNotBe() {
        load(BEFORE);
        store.create("Box", "label", "b");
        List<Finding> findings = rejected(request(BEFORE + """
                message Chest (XOSBase) {
                    option renamed_from = "Box";
                    required string name = 1 [max_length = 20];
                }
                """));
        assertThat(findings).extracting(Finding::code).containsExactly("XS0207");
        assertThat(findings.get(0).message()).contains("`Chest`", "`Box`", "still declared");
        assertThat(rejected(request(BEFORE.replace("optional int32 weight = 4;", """
                        optional int32 mass = 4 [renamed_from = "weight"];
                        optional int32 heft = 5 [renamed_from = "weight"];
                        """))))
                .extracting(Finding::code)
                .containsExactly("XS0207");
    }

    // ---- What grows

    private static String thing(String fields) {
        return "message Thing (XOSBase) {\n required string name = 1 [max_length = 20];\n" + fields + "\n}\n";
    }

    @Test
    void letsNumbersGrowWithoutAsking() {
        load(thing("optional int32 a = 2 [db_index = True]; optional uint32 b = 3; optional float c = 4;"
                + " optional uint32 d = 5;"));
        Row row = store.create("Thing", "name", "t", "a", -5, "b", 4_000_000_000L, "c", 1.5f, "d", 7L);
        load(thing("optional int64 a = 2 [db_index = True]; optional uint64 b = 3; optional double c = 4;"
                + " optional int64 d = 5;"));
        Row grown = store.get(row.key());
        assertThat(grown.get("a")).isEqualTo(-5L);
        assertThat(grown.get("b")).isEqualTo(4_000_000_000L);
        assertThat(grown.get("c")).isEqualTo(1.5);
        assertThat(grown.get("d")).isEqualTo(7L);
        assertThat(store.update(grown, "a", Long.MIN_VALUE, "b", -1L).get("a")).isEqualTo(Long.MIN_VALUE);
    }

    // ---- Losses and consent

    @Test
    void showsWhatIsLostAndDoesItOnConsentOnly() {
        load(thing("optional int32 weight = 2; optional string note = 3 [max_length = 9];"));
        Row heavy = store.create("Thing", "name", "heavy", "weight", 9, "note", "kept");
        store.create("Thing", "name", "light");
        String text = thing("optional string weight = 2 [max_length = 20]; optional string note = 3 [max_length = 9];");

        Plan plan = core.onboarding().plan(request(text));
        assertThat(plan.losses()).containsExactly("field `Thing.weight` would get another type; 1 object");
        assertThat(rejected(request(text))).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("XS0201");
            assertThat(finding.help()).contains(plan.consent());
        });
        assertThat(rejected(request(text).consenting("0123456789ab"))).hasSize(1);
        assertThat(store.get(heavy.key()).get("weight")).isEqualTo(9);

        assertThat(core.onboarding()
                        .load(request(text).consenting(plan.consent()))
                        .changed())
                .isTrue();
        assertThat(store.get(heavy.key()).get("weight")).isNull();
        assertThat(store.get(heavy.key()).get("note")).isEqualTo("kept");
        assertThat(store.update(heavy, "weight", "9 kg").get("weight")).isEqualTo("9 kg");
    }

    @Test
    void aConsentIsGoodForItsOwnLossesOnly() {
        load(thing("optional int32 a = 2; optional int32 b = 3;"));
        store.create("Thing", "name", "t", "a", 1);
        String text = thing("");
        String consent = core.onboarding().plan(request(text)).consent();
        store.create("Thing", "name", "u", "b", 1);
        assertThat(rejected(request(text).consenting(consent))).hasSize(2);
        assertThat(core.onboarding().plan(request(text)).losses()).hasSize(2);
    }

    @Test
    void removesObjectsOfAModelThatGoesAndTellsSo() {
        load(BEFORE);
        Row node = store.create("Node", "name", "n");
        Row box = store.create("Box", "label", "stays");
        Row crate = store.create("Crate", "label", "goes", "nodes", List.of(node.id()));
        String text = BEFORE.substring(0, BEFORE.indexOf("message Crate"));

        List<Change> changes = FeedProbe.collect(core.store(), () -> consentTo(text), 1);

        assertThat(changes).singleElement().satisfies(change -> {
            assertThat(change.key()).isEqualTo(crate.key());
            assertThat(change.kind()).isEqualTo(Change.Kind.REAPED);
        });
        assertThat(store.ids("Box")).containsExactly(box.id());
        assertThat(store.store().links(List.of(node.key()), Set.of("boxes")).get(node.key()))
                .isEqualTo(Map.of("boxes", List.of()));
    }

    @Test
    void keepsObjectsThatOthersLinkTo() {
        load(BEFORE);
        Row crate = store.create("Crate", "label", "needed");
        store.create("Box", "label", "b", "inside", crate.id());
        String text = BEFORE.substring(0, BEFORE.indexOf("message Crate"));
        assertThatThrownBy(() -> core.onboarding().plan(request(text)))
                .isInstanceOfSatisfying(
                        RejectedInputException.class,
                        e -> assertThat(e.findings()).extracting(Finding::code).containsExactly("XS0206"));
        assertThat(store.get(crate.key()).type().name()).isEqualTo("Crate");
    }

    @Test
    void movesAModelUnderAnotherBaseOnConsent() {
        load(BEFORE);
        Row crate = store.create("Crate", "label", "c", "wood", "oak");
        consentTo(BEFORE.replace("Crate (Box)", "Crate (Node)"));
        assertThat(store.find(crate.key())).isNull();
        assertThat(store.create("Crate", "name", "n", "wood", "pine").key().root())
                .isEqualTo("Node");
    }

    @Test
    void unloadsModelsWithTheirObjectsOnConsentOnly() {
        load(thing(""));
        store.create("Thing", "name", "t");
        Plan plan = core.onboarding().planUnload("things");
        assertThat(plan.losses()).containsExactly("model `Thing` would go; 1 object");
        assertThatThrownBy(() -> core.onboarding().unload("things")).isInstanceOf(RejectedInputException.class);
        assertThat(core.onboarding().unload("things", plan.consent()).changed()).isTrue();
        assertThat(core.store().schema().find("Thing")).isEmpty();
        assertThat(core.onboarding().planUnload("things")).isEqualTo(new Plan(List.of(), List.of(), "", List.of()));
    }

    @Test
    void fillsWhatBecomesRequiredOrRefuses() {
        load(thing("optional int32 weight = 2;"));
        Row row = store.create("Thing", "name", "t");
        assertThat(rejected(request(thing("required int32 weight = 2;"))))
                .extracting(Finding::code)
                .containsExactly("XS0202");
        load(thing("required int32 weight = 2 [default = 4];"));
        assertThat(store.get(row.key()).get("weight")).isEqualTo(4);
    }

    // ---- The texts

    @ParameterizedTest
    @CsvSource({"100, true", "200, false"})
    void keepsNamesInBoundsWhateverTheirLength(int length, boolean ofField) {
        String name = "n".repeat(length);
        String text = ofField
                ? thing("optional int32 " + name + " = 2 [db_index = True];")
                : thing("").replace("Thing", "T" + name);
        load(text);
        String model = ofField ? "Thing" : "T" + name;
        Row row = ofField ? store.create(model, "name", "t", name, 5) : store.create(model, "name", "t");
        assertThat(store.ids(model)).containsExactly(row.id());
    }
}
