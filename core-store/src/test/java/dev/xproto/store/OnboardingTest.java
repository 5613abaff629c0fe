package dev.xproto.store;

import static dev.xproto.store.StoreFixture.eq;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.xproto.store.onboard.CoreVersion;
import dev.xproto.sync.model.Row;
import dev.xproto.sync.spi.Finding;
import dev.xproto.sync.spi.ModelStoreProvider.ConnectRequest;
import dev.xproto.sync.spi.Onboarding.LoadRequest;
import dev.xproto.sync.spi.Onboarding.ModelFile;
import dev.xproto.sync.spi.RejectedInputException;
import dev.xproto.sync.store.AccessDeniedException;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OnboardingTest {
    private static final String THING = """
            option name = "things";
            option app_label = "things";
            message Thing (XOSBase) {
                required string name = 1 [max_length = 20];
                %s
            }
            """;

    @TempDir
    private Path folder;

    private EmbeddedCore core = connect();

    private EmbeddedCore connect() {
        return InMemoryCore.open(new ManualClock(), List.of());
    }

    @AfterEach
    void closeCore() {
        core.close();
    }

    private static LoadRequest request(String text) {
        return new LoadRequest("things", "1.0.0", "", List.of(new ModelFile("things.xproto", text)));
    }

    private boolean load(String more) {
        return core.onboarding().load(request(THING.formatted(more))).changed();
    }

    private static List<Finding> rejected(ThrowingCallable call) {
        RejectedInputException[] caught = new RejectedInputException[1];
        assertThatThrownBy(call).isInstanceOfSatisfying(RejectedInputException.class, e -> caught[0] = e);
        return caught[0].findings();
    }

    private StoreFixture store() {
        return new StoreFixture(core.store());
    }

    @Test
    void loadsModelsWhileTheCoreServesAndKnowsWhenNothingChanged() {
        String before = core.store().schema().version();
        try (FeedProbe probe = FeedProbe.watch(core.store(), null, "Thing")) {
            probe.snapshot();
            assertThat(load("")).isTrue();
            assertThat(load("")).isFalse();
            assertThat(core.store().schema().version()).isNotEqualTo(before);
            Row row = store().create("Thing", "name", "t");
            assertThat(probe.change().change().key()).isEqualTo(row.key());
        }
    }

    @Test
    void addsWhatIsNewAndFillsItInWhereObjectsAreThere() {
        load("");
        Row row = store().create("Thing", "name", "t");

        load("""
                optional string note = 2 [max_length = 20];
                required int32 weight = 3 [default = 7];
                optional manytoone parent->Thing:parts = 4:1001;
                optional manytomany friends->Thing:befriended = 5:1002;
                """);

        Row read = store().get(row.key());
        assertThat(read.get("weight")).isEqualTo(7);
        assertThat(read.get("note")).isNull();
        assertThat(read.type().column("weight")).isPresent();
        Row more = store().update(read, "note", "n", "parent", row.id(), "friends", List.of(row.id()));
        assertThat(store().ids("Thing", eq("parts__note", "n"))).containsExactly(more.id());
    }

    @Test
    void letsATextGrowWithoutLimit() {
        load("optional string note = 2 [max_length = 20, db_index = True];");
        Row row = store().create("Thing", "name", "t", "note", "short");
        load("optional string note = 2 [text = True];");
        String text = "long ".repeat(100_000);
        store().update(row, "note", text);
        assertThat(store().get(row.key()).get("note")).isEqualTo(text);
    }

    @Test
    void refusesWhatObjectsWouldLoseAndChangesNothing() {
        load("optional int32 weight = 2; optional manytoone node->Node:things = 3:1009;");
        Row node = store().create("Node", "name", "n");
        Row row = store().create("Thing", "name", "t", "weight", 3, "node", node.id());
        String version = core.store().schema().version();

        List<Finding> findings = rejected(() -> load("""
                optional string weight = 2 [max_length = 20];
                required string must = 4 [max_length = 20];
                """));

        assertThat(findings).extracting(Finding::code).containsExactly("XS0201", "XS0201", "XS0202");
        assertThat(findings).extracting(Finding::message).anyMatch(text -> text.contains("`Thing.weight`"));
        assertThat(findings).extracting(Finding::message).anyMatch(text -> text.contains("`Thing.node`"));
        assertThat(core.store().schema().version()).isEqualTo(version);
        assertThat(store().get(row.key()).get("weight")).isEqualTo(3);
        assertThat(load("optional int32 weight = 2; optional manytoone node->Node:things = 3:1009;"))
                .isFalse();
    }

    @Test
    void makesATableAnewWhereNoObjectsAreLost() {
        load("optional int32 weight = 2;");
        load("optional string weight = 2 [max_length = 20];");
        assertThat(store().create("Thing", "name", "t", "weight", "heavy").get("weight"))
                .isEqualTo("heavy");
    }

    @Test
    void answersBadModelsWithEveryFaultAndItsPlaceAndLeavesNoTrace() {
        String version = core.store().schema().version();

        List<Finding> findings = rejected(() -> core.onboarding().load(request("""
                option name = "things";
                option app_label = "things";
                message Thing (XOSBass) {
                    required string name = 1 [max_length = 20];
                }
                message Other (XOSBase) {
                    required manytoone service->Servise:others = 1:1001;
                }
                """)));

        assertThat(findings).hasSizeGreaterThanOrEqualTo(2).allMatch(Finding::error);
        assertThat(findings).anySatisfy(finding -> {
            assertThat(finding.source()).isEqualTo("things.xproto");
            assertThat(finding.line()).isEqualTo(3);
            assertThat(finding.message() + finding.help()).contains("XOSBase");
        });
        assertThat(core.store().schema().version()).isEqualTo(version);
        assertThat(core.store().schema().find("Thing")).isEmpty();
        assertThat(load("")).isTrue();
    }

    @Test
    void refusesWhatThisCoreCanNotHold() {
        List<Finding> findings = rejected(() -> load("""
                optional manytoone anything->XOSBase:things = 2:1001;
                optional string made = 3 [max_length = 10, default = "make_it_up()"];
                optional manytomany friends->Thing/Friendship:befriended = 4:1002;
            }
            message Friendship (XOSBase) {
                required manytoone one->Thing:ones = 1:1003;
                required manytoone other->Thing:others = 2:1004;
                required manytoone witness->Thing:witnessed = 3:1005;
            """));
        assertThat(findings).extracting(Finding::code).containsExactlyInAnyOrder("XS0203", "XS0204", "XS0205");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "..", "a/b", "a b", "core", "ä"})
    void refusesServiceNamesThatAreNone(String name) {
        assertThat(rejected(() -> core.onboarding()
                        .load(new LoadRequest(name, "1", "", List.of(new ModelFile("x.xproto", THING.formatted("")))))))
                .extracting(Finding::code)
                .containsExactly("XS0101");
    }

    @Test
    void refusesBadFilesAndVersionsTogether() {
        List<Finding> findings = rejected(() -> core.onboarding()
                .load(new LoadRequest(
                        "s",
                        "1",
                        ">=99.0.0",
                        List.of(
                                new ModelFile("../x", ""),
                                new ModelFile("same.xproto", ""),
                                new ModelFile("same.xproto", "")))));
        assertThat(findings).extracting(Finding::code).containsExactly("XS0101", "XS0104", "XS0102");
        assertThat(rejected(() -> core.onboarding().load(new LoadRequest("s", "1", "about 3", List.of()))))
                .extracting(Finding::code)
                .containsExactly("XS0104", "XS0103");
    }

    @ParameterizedTest
    @CsvSource({
        ">=4.0.0,        true",
        ">=2.2.1,        true",
        ">=3.0.0~<5.0.0, true",
        "==4.0.4,        true",
        ">=4.0.5,        false",
        "<4.0.0,         false"
    })
    void servesWhoeverAsksForTheContractThatItKeeps(String range, boolean served) {
        LoadRequest wanted =
                new LoadRequest("things", "1.0.0", range, List.of(new ModelFile("things.xproto", THING.formatted(""))));
        if (served) {
            assertThat(core.onboarding().load(wanted).changed()).isTrue();
        } else {
            assertThat(rejected(() -> core.onboarding().load(wanted)))
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.code()).isEqualTo("XS0102");
                        assertThat(finding.message()).contains(range, "XOS 4.0.4");
                    });
        }
        assertThat(core.version()).isEqualTo(CoreVersion.get()).isNotEqualTo(CoreVersion.CONTRACT);
    }

    @Test
    void unloadsModelsWithoutObjectsOnly() {
        load("");
        Row row = store().create("Thing", "name", "t");

        assertThat(rejected(() -> core.onboarding().unload("things")))
                .extracting(Finding::code)
                .containsExactly("XS0201");
        store().delete(row);
        assertThat(rejected(() -> core.onboarding().unload("things"))).hasSize(1);
        core.reap();

        assertThat(core.onboarding().unload("things").changed()).isTrue();
        assertThat(core.store().schema().find("Thing")).isEmpty();
        assertThat(core.onboarding().unload("things").changed()).isFalse();
        assertThat(load("optional int32 other = 2;")).isTrue();
    }

    @Test
    void keepsModelsThatOthersNeed() {
        load("");
        core.onboarding().load(new LoadRequest("more", "1", "", List.of(new ModelFile("more.xproto", """
                        option name = "more";
                        option app_label = "more";
                        message Special (Thing) {
                            optional string extra = 1 [max_length = 9];
                        }
                        """))));

        assertThat(rejected(() -> core.onboarding().unload("things"))).isNotEmpty();
        Row special = store().create("Special", "name", "s", "extra", "e");
        assertThat(special.key().root()).isEqualTo("Thing");
        assertThat(store().ids("Thing")).containsExactly(special.id());
    }

    @Test
    void isForAdministratorsOnly() {
        store().create(
                        "User",
                        "email",
                        "kim@example.org",
                        "password",
                        "pw",
                        "firstname",
                        "K",
                        "lastname",
                        "K",
                        "site",
                        1);
        ConnectRequest admin = new ConnectRequest("embedded", "root@example.org", "root", folder, new ManualClock());
        EmbeddedCoreProvider provider = new EmbeddedCoreProvider();
        try (EmbeddedCore shared = (EmbeddedCore) provider.connect(admin)) {
            new StoreFixture(shared.store())
                    .create(
                            "User",
                            "email",
                            "kim@example.org",
                            "password",
                            "pw",
                            "firstname",
                            "K",
                            "lastname",
                            "K",
                            "site",
                            1);
            try (var kim = provider.connect(
                    new ConnectRequest("embedded", "kim@example.org", "pw", folder, new ManualClock()))) {
                assertThatThrownBy(() -> kim.onboarding().load(request(THING.formatted(""))))
                        .isInstanceOf(AccessDeniedException.class);
                assertThatThrownBy(() -> kim.onboarding().unload("things")).isInstanceOf(AccessDeniedException.class);
            }
        }
    }
}
