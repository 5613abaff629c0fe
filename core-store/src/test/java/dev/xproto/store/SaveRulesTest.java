package dev.xproto.store;

import static dev.xproto.store.StoreFixture.assertProblem;
import static dev.xproto.store.StoreFixture.values;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.xproto.sync.model.Row;
import dev.xproto.sync.store.AccessDeniedException;
import dev.xproto.sync.store.Batch;
import dev.xproto.sync.store.InvalidObjectException;
import dev.xproto.sync.store.Operation;
import dev.xproto.sync.store.Origin;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The rules for saving, one by one; docs/core.md says which is which. */
class SaveRulesTest {
    private final ManualClock clock = new ManualClock();
    private final EmbeddedCore core = InMemoryCore.open(clock, TestModels.ALL);
    private final StoreFixture store = new StoreFixture(core.store());

    @AfterEach
    void closeCore() {
        core.close();
    }

    // ---- Create and defaults

    @Test
    void newObjectsHaveTheirDefaults() {
        Row row = store.service("s");

        assertThat(row.get("enabled")).isEqualTo(true);
        assertThat(row.get("kind")).isEqualTo("generic");
        assertThat(row.get("backend_status")).isEqualTo("Provisioning in progress");
        assertThat(row.get("backend_code")).isEqualTo(0);
        assertThat(row.get("enacted")).isNull();
        assertThat(row.get("leaf_model_name")).isEqualTo("Service");
        assertThat(row.get("description")).isNull();
        assertThat(row.revision()).isEqualTo(1);
    }

    @Test
    void defaultFunctionsAreAsked() {
        Row site = store.all("Site").get(0);

        assertThat(store.create("Node", "name", "n").get("site")).isEqualTo(site.id());
        assertThat(store.create(
                                "Privilege",
                                "accessor_id",
                                1,
                                "accessor_type",
                                "User",
                                "object_id",
                                1,
                                "object_type",
                                "Site",
                                "granted",
                                Instant.EPOCH)
                        .get("granted"))
                .isEqualTo(store.all("Privilege").get(0).get("created"));
    }

    @Test
    void anExplicitAbsenceIsNoReasonForADefault() {
        assertProblem(() -> store.create("Service", "name", "s", "kind", null), "kind", "must be set");
        assertThat(store.create("Slice", "name", "s", "site", 1, "mount_data_sets", null)
                        .get("mount_data_sets"))
                .isNull();
    }

    @Test
    void storedObjectsGetNoDefaults() {
        Row row = store.create("Slice", "name", "s", "site", 1, "mount_data_sets", null);
        assertThat(store.update(row, "description", "x").get("mount_data_sets")).isNull();
        assertProblem(() -> store.update(row, "max_instances", null), "max_instances", "must be set");
        assertThat(store.get(row.key()).get("max_instances")).isEqualTo(10);
    }

    @ParameterizedTest
    @EnumSource(Origin.class)
    void whoeverCreatesMakesItDueForAll(Origin origin) {
        Row row = store.commit(origin, new Operation.Create("Service", -1, values("name", "s", "backend_code", 1)));

        assertThat(row.get("updated")).isEqualTo(row.get("created")).isNotNull();
        assertThat(row.get("changed_by_step")).isNull();
        assertThat(row.get("changed_by_policy")).isNull();
        assertThat(row.get("backend_code")).isEqualTo(1);
    }

    @Test
    void whatTheHouseWritesIsPutAsideWithoutAWord() {
        Instant old = Instant.parse("2001-01-01T00:00:00Z");
        Row row = store.create(
                "Service", "name", "s", "created", old, "updated", old, "changed_by_step", old, "leaf_model_name", "X");

        assertThat(row.get("created")).isNotEqualTo(old);
        assertThat(row.get("changed_by_step")).isNull();
        assertThat(row.get("leaf_model_name")).isEqualTo("Service");
        Row after = store.update(Origin.SYNC, row.key(), "updated", old, "backend_code", 1);
        assertThat(after.get("updated")).isEqualTo(row.get("updated"));
    }

    @Test
    void anAbstractModelHasNoObjects() {
        assertProblem(() -> store.create("XOSBase"), "", "abstract");
        assertProblem(() -> store.create("Servise", "name", "x"), "", "did you mean `Service`");
    }

    // ---- Validation

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            name      |                 | must not be empty
            url       | not a url       | must be a URL
            url       | javascript:x    | must be a URL
            url       | http://         | must be a URL
            ip        | 1.2.3.256       | IPv4 or IPv6
            ip        | 1.2.3           | IPv4 or IPv6
            ip        | 01.2.3.4        | IPv4 or IPv6
            ip        | 1::2::3         | IPv4 or IPv6
            ip        | 1:2:3:4:5:6:7:8:9 | IPv4 or IPv6
            ip        | g::1            | IPv4 or IPv6
            email     | nobody          | e-mail address
            email     | a b@c.d         | e-mail address
            trimmed   | 12345678901     | at most 10 characters
            left      | 12345678901     | at most 10 characters
            """)
    void aTextThatBreaksARuleIsRefused(String field, @Nullable String value, String part) {
        String text = value == null ? "" : value;
        assertProblem(() -> store.create("Everything", values("name", "n", field, text)), field, part);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            url       | https://example.org:8080/a?b=c#d
            url       | ftp://127.0.0.1/
            ip        | 0.0.0.0
            ip        | 255.255.255.255
            ip        | ::
            ip        | ::1
            ip        | 2001:db8::ff00:42:8329
            ip        | ::ffff:192.0.2.1
            email     | first.last+tag@sub.example.org
            trimmed   | 1234567890
            """)
    void aTextThatKeepsTheRulesIsStored(String field, String value) {
        assertThat(store.create("Everything", values("name", "n", field, value)).get(field))
                .isEqualTo(value);
    }

    @Test
    void boundsAreInclusive() {
        assertThat(store.create("Everything", "name", "n", "bounded", 1).get("bounded"))
                .isEqualTo(1);
        assertThat(store.create("Everything", "name", "n", "bounded", 10).get("bounded"))
                .isEqualTo(10);
        assertProblem(() -> store.create("Everything", "name", "n", "bounded", 0), "bounded", "must be 1 or more");
        assertProblem(() -> store.create("Everything", "name", "n", "bounded", 11), "bounded", "must be 10 or less");
    }

    @Test
    void onlyChoicesAreAllowedButAnOptionalFieldMayBeEmpty() {
        assertProblem(() -> store.create("Service", "name", "s", "kind", "odd"), "kind", "`odd`");
        assertProblem(() -> store.create("Everything", "name", "n", "level", 3), "level", "`1`, `2`");
        assertThat(store.create("Everything", "name", "n", "level", 2).get("level"))
                .isEqualTo(2);
        assertThat(store.create("BackupFile", "name", "b", "uri", "u", "status", "")
                        .get("status"))
                .isEqualTo("");
    }

    @Test
    void lengthCountsCharactersAndNotTheirHalves() {
        String ten = "\uD83D\uDE00".repeat(10);
        assertThat(store.create("Everything", "name", "n", "left", ten).get("left"))
                .isEqualTo(ten);
        assertProblem(() -> store.create("Everything", "name", "n", "left", ten + "x"), "left", "not 11");
    }

    @Test
    void strippedTextLosesItsBlanksBeforeItIsMeasured() {
        assertThat(store.create("Everything", "name", "n", "trimmed", "  1234567890 \t\n")
                        .get("trimmed"))
                .isEqualTo("1234567890");
        assertProblem(() -> store.create("Service", "name", "   "), "name", "must not be empty");
    }

    @Test
    void wrongTypesAndUnknownFieldsAreNamedTogether() {
        assertThatThrownBy(() -> store.create(
                        "Everything", "nmae", "x", "small", "7", "flag", 1, "unsigned_small", -1L, "single", Float.NaN))
                .isInstanceOfSatisfying(
                        InvalidObjectException.class,
                        e -> assertThat(e.problems())
                                .extracting(problem -> problem.field())
                                .containsExactlyInAnyOrder(
                                        "nmae", "small", "flag", "unsigned_small", "single", "name"));
        assertThat(store.all("Everything")).isEmpty();
    }

    @Test
    void textThatNoDatabaseKeepsIsRefused() {
        assertProblem(() -> store.create("Everything", "name", "a\0b"), "name", "code 0");
        assertProblem(() -> store.create("Everything", "name", "a\uD83Db"), "name", "half a character");
        assertProblem(
                () -> store.create("Everything", "name", "n", "moment", Instant.parse("+20000-01-01T00:00:00Z")),
                "moment",
                "years 1 to 9999");
    }

    @Test
    void hugeTextIsStoredOrRefusedButNeverCut() {
        String huge = "y".repeat(5_000_000);
        Row row = store.create("Everything", "name", "n", "long_text", huge);
        assertThat(store.get(row.key()).get("long_text")).isEqualTo(huge);
        assertProblem(() -> store.update(row, "long_text", "z".repeat(17 * 1024 * 1024)), "long_text", "holds at most");
    }

    // ---- Links

    @Test
    void aLinkLeadsToALiveObjectOfItsModel() {
        Row gone = store.service("gone");
        store.delete(gone);
        Row plain = store.service("plain");

        assertProblem(() -> store.create("Tag", tag(4711)), "service", "doesn't exist");
        assertProblem(() -> store.create("Tag", tag(gone.id())), "service", "is deleted");
        assertProblem(
                () -> store.create("ComputeServiceInstance", values("owner", plain.id(), "slice", 1, "image", 77)),
                "image",
                "doesn't exist");
        Row kept = store.create("Tag", tag(plain.id()));
        assertProblem(() -> store.update(kept, "service", gone.id()), "service", "is deleted");
        assertProblem(() -> store.update(kept, "service", null), "service", "must be set");
        assertProblem(() -> store.update(kept, "service", -5), "service", "creates nothing under");
    }

    private static java.util.Map<String, @Nullable Object> tag(int service) {
        return values("service", service, "name", "t", "value", "v", "content_type", "c", "object_id", 1L);
    }

    @Test
    void manyToManyIsExactlyWhatWasSentAndAnUnchangedListChangesNothing() {
        Row one = store.create("Node", "name", "n1");
        Row two = store.create("Node", "name", "n2");
        Row label = store.create("NodeLabel", "name", "l", "node", List.of(one.id(), two.id(), one.id()));
        assertThat(nodes(label)).containsExactly(one.id(), two.id());

        Row same = store.update(Origin.SYNC, label.key(), "node", List.of(two.id(), one.id()));
        assertThat(same.revision()).isEqualTo(label.revision());
        assertThat(nodes(label)).hasSize(2);

        Row synced = store.update(Origin.SYNC, label.key(), "node", List.of(two.id()));
        assertThat(synced.get("updated")).isEqualTo(label.get("updated"));
        assertThat(synced.get("changed_by_step")).isNotNull();
        assertThat(nodes(label)).containsExactly(two.id());

        store.update(label, "node", List.of());
        assertThat(nodes(label)).isEmpty();
        assertProblem(() -> store.update(label, "node", List.of(4711)), "node", "doesn't exist");
        assertProblem(() -> store.update(label, "node", "1"), "node", "list of ids");
        assertProblem(() -> store.update(one, "nodelabels", List.of()), "nodelabels", "no such field");
    }

    private List<Integer> nodes(Row label) {
        return store.store()
                .links(List.of(label.key()), Set.of("node"))
                .getOrDefault(label.key(), java.util.Map.of())
                .getOrDefault("node", List.of());
    }

    @Test
    void anOwnerIsFoundWhereTheModelSaysWhose() {
        assertProblem(() -> store.create("HelloInstance", "hello_to", "x"), "owner", "there is none");
        Row first = store.create("HelloService", "name", "h1", "hello_from", "x");
        Row second = store.create("HelloService", "name", "h2", "hello_from", "x");
        Row other = store.service("other");

        Row instance = store.create("HelloInstance", "hello_to", "x", "owner", other.id());
        assertThat(instance.get("owner")).isEqualTo(first.id());
        assertThat(store.update(instance, "owner", second.id()).get("owner")).isEqualTo(second.id());
    }

    @Test
    void pairsOfADeletedObjectAreLeftAlone() {
        Row node = store.create("Node", "name", "n1");
        Row label = store.create("NodeLabel", "name", "l", "node", List.of(node.id()));
        store.update(Origin.SYNC, label.key(), "backend_need_delete", true);
        store.delete(label);
        store.update(Origin.SYNC, label.key(), "node", List.of(), "backend_status", "going");
        assertThat(nodes(label)).containsExactly(node.id());
    }

    // ---- Inheritance

    @Test
    void anObjectIsOneThingUnderTheIdOfAllItsModels() {
        Row leaf = store.create("HelloService", "name", "h", "hello_from", "x");
        assertThat(leaf.key().root()).isEqualTo("Service");
        assertThat(store.all("Service")).extracting(Row::key).containsExactly(leaf.key());
        assertThat(store.all("HelloService")).extracting(Row::key).containsExactly(leaf.key());
        assertThat(leaf.get("leaf_model_name")).isEqualTo("HelloService");
        assertProblem(
                () -> store.update(
                        Origin.USER, new dev.xproto.sync.model.ObjectKey("Service", leaf.id()), "hello_from", ""),
                "hello_from",
                "must not be empty");
        store.delete(leaf);
        assertThat(store.all("Service")).isEmpty();
        assertThat(core.reap()).isEqualTo(1);
        assertThat(store.find(leaf.key())).isNull();
    }

    // ---- Uniqueness

    @Test
    void uniqueValuesAreUniqueAmongLiveObjectsOfTheWholeLine() {
        Row first = store.service("one");
        assertProblem(() -> store.service("one"), "name", "`one`");
        assertProblem(() -> store.create("HelloService", "name", "one", "hello_from", "x"), "name", "`one`");
        assertThat(store.update(first, "name", "one").get("name")).isEqualTo("one");
        store.update(Origin.SYNC, first.key(), "backend_need_delete", true);
        store.delete(first);

        assertThat(store.service("one").id()).isNotEqualTo(first.id());
    }

    @Test
    void fieldsThatAreUniqueTogetherMayRepeatAlone() {
        store.create("Everything", "name", "n", "left", "a", "right", "b");
        store.create("Everything", "name", "n", "left", "a", "right", "c");
        store.create("Everything", "name", "n", "left", "a");
        Row free = store.create("Everything", "name", "n", "left", "a");

        assertProblem(() -> store.create("Everything", "name", "n", "left", "a", "right", "b"), "left", "`right`");
        assertProblem(() -> store.update(free, "right", "b"), "left", "already");
    }

    @Test
    void oneBatchCanNotBringTheSameValueTwice() {
        assertProblem(
                () -> store.store()
                        .commit(Batch.of(
                                Origin.USER,
                                new Operation.Create("Service", -1, values("name", "twin")),
                                new Operation.Create("Service", -2, values("name", "twin")))),
                "name",
                "already");
    }

    // ---- Update, timestamps, guard

    @Test
    void aUserMakesTheObjectDueEvenWhenNothingChanges() {
        Row row = store.service("s");
        Row after = store.update(row);

        assertThat((Instant) after.get("updated")).isAfter((Instant) row.get("updated"));
        assertThat(after.revision()).isEqualTo(2);
    }

    @Test
    void aSynchronizerThatChangesNothingLeavesNoTrace() {
        Row row = store.service("s");
        assertThat(store.update(Origin.SYNC, row.key(), "backend_code", 0).revision())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "USER,   false, description, updated",
        "SYNC,   false, description, changed_by_step",
        "POLICY, false, description, changed_by_policy",
        "EVENT,  false, description, none",
        "PULL,   false, description, none",
        "EVENT,  true,  description, updated",
        "SYNC,   false, backend_status, none",
        "POLICY, false, policy_status, none",
        "SYNC,   true,  backend_status, updated"
    })
    void whoSavesWhatDecidesWhichMomentMoves(Origin origin, boolean always, String field, String moved) {
        Row row = store.service("s");
        Row after = store.commit(
                origin, new Operation.Update(row.key(), values(field, "new"), OptionalLong.empty(), always));

        for (String moment : List.of("updated", "changed_by_step", "changed_by_policy")) {
            if (moment.equals(moved)) {
                assertThat(after.get(moment)).as(moment).isNotEqualTo(row.get(moment));
            } else {
                assertThat(after.get(moment)).as(moment).isEqualTo(row.get(moment));
            }
        }
        assertThat(after.get(field)).isEqualTo("new");
    }

    @Test
    void onlySynchronizersWriteFeedbackInheritedOrNot() {
        Row row = store.create("Everything", "name", "n", "own_feedback", "at creation");

        assertThatThrownBy(() -> store.update(row, "backend_status", "mine"))
                .isInstanceOf(AccessDeniedException.class)
                .hasMessageContaining("backend_status");
        assertThatThrownBy(() -> store.update(row, "own_feedback", "mine"))
                .isInstanceOf(AccessDeniedException.class)
                .hasMessageContaining("own_feedback");
        Row same = store.update(row, "own_feedback", "at creation", "name", "m");
        assertThat(same.get("name")).isEqualTo("m");
        assertThat(store.update(Origin.PULL, row.key(), "own_feedback", "x").get("own_feedback"))
                .isEqualTo("x");
    }

    @Test
    void aStatusIsStorableWhateverElseIsWrong() {
        Row service = store.service("s");
        Row port = store.create(
                "ServicePort", "name", "p", "external_port", 1, "internal_port", 2, "service", service.id());
        assertThat(store.update(Origin.SYNC, port.key(), "backend_code", 2, "backend_status", "down")
                        .get("backend_code"))
                .isEqualTo(2);
        assertProblem(
                () -> store.update(Origin.SYNC, port.key(), "backend_status", "x".repeat(1025)),
                "backend_status",
                "at most 1024");
    }

    // ---- Validators

    @Test
    void validatorsSpeakInTheirOwnWordsWithTheirPlaceholdersFilled() {
        assertProblem(() -> store.create("Slice", "name", "a b", "site", 1), "", "Slice name contains spaces");
        Row slice = store.create("Slice", "name", "owner", "site", 1);
        Row stranger = store.create("Slice", "name", "stranger", "site", 1);
        Row template = store.create("NetworkTemplate", "name", "t");
        Row network = store.create("Network", "name", "net", "template", template.id(), "owner", slice.id());

        assertProblem(
                () -> store.create("NetworkSlice", "network", network.id(), "slice", stranger.id()),
                "",
                "Slice stranger is not allowed to connect to networks net");
        store.update(network, "permitted_slices", List.of(stranger.id()));
        assertThat(store.create("NetworkSlice", "network", network.id(), "slice", stranger.id())
                        .id())
                .isPositive();
    }
}
