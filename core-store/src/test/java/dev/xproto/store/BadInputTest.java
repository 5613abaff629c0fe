package dev.xproto.store;

import static dev.xproto.store.StoreFixture.assertProblem;
import static dev.xproto.store.StoreFixture.values;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.xproto.sync.model.ObjectKey;
import dev.xproto.sync.model.Row;
import dev.xproto.sync.spi.Onboarding.LoadRequest;
import dev.xproto.sync.spi.Onboarding.ModelFile;
import dev.xproto.sync.spi.RejectedInputException;
import dev.xproto.sync.store.Batch;
import dev.xproto.sync.store.InvalidObjectException;
import dev.xproto.sync.store.InvalidObjectException.FieldProblem;
import dev.xproto.sync.store.ObjectNotFoundException;
import dev.xproto.sync.store.Operation;
import dev.xproto.sync.store.Origin;
import dev.xproto.sync.store.StoreException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong is refused, in words, and changes nothing. */
@ParameterizedClass
@EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "H2_FILE")
class BadInputTest {
    private final ManualClock clock = new ManualClock();
    private final StoreUnderTest place;
    private final EmbeddedCore core;
    private final StoreFixture store;

    BadInputTest(Engine engine) {
        this.place = engine.with(clock, TestModels.ALL);
        this.core = place.core();
        this.store = new StoreFixture(core.store());
    }

    @AfterEach
    void closeCore() {
        place.close();
    }

    private static final List<Object> WRONG = List.of(
            "text",
            7,
            7L,
            7.5,
            7.5f,
            true,
            Instant.EPOCH,
            List.of(1),
            List.of("x"),
            Map.of("a", 1),
            new byte[] {1},
            'c',
            Double.NaN,
            Float.NEGATIVE_INFINITY);

    @Test
    void everyWrongTypeIsRefusedForEveryField() {
        Row row = store.create("Everything", "name", "n");
        for (var column : row.type().columns()) {
            for (Object value : WRONG) {
                boolean fits = column.kind().javaClass().isInstance(value);
                if (!fits) {
                    assertRefusedOrPutAside(row, column.name(), value);
                }
            }
        }
        assertThat(store.get(row.key()).get("name")).isEqualTo("n");
    }

    private void assertRefusedOrPutAside(Row row, String field, Object value) {
        boolean house = List.of("created", "updated", "changed_by_step", "changed_by_policy", "leaf_model_name")
                .contains(field);
        try {
            Row after = store.update(Origin.SYNC, row.key(), field, value);
            assertThat(house).as("%s takes %s", field, value).isTrue();
            assertThat(after.get(field)).isEqualTo(store.get(row.key()).get(field));
        } catch (InvalidObjectException e) {
            assertThat(e.problems()).extracting(FieldProblem::field).contains(field);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'",
                "\"",
                "\\",
                "';--",
                "\"; DROP TABLE \"m_Service\"; --",
                "${jndi:ldap://x}",
                "{obj.password}",
                "%s%n%x",
                "\u202Egnp.exe",
                "a\tb\nc",
                "?",
                "$1",
                "<script>",
                "__proto__"
            })
    void textIsTextWhateverItLooksLike(String text) {
        Row row = store.create("Everything", "name", text, "long_text", text, "left", text.substring(0, 1));
        assertThat(store.get(row.key()).get("name")).isEqualTo(text);
        assertThat(store.ids("Everything", StoreFixture.eq("name", text), StoreFixture.eq("long_text__contains", text)))
                .containsExactly(row.id());
        assertProblem(() -> store.create("Everything", "name", "n", text, 1), text, "no such field");
        assertProblem(() -> store.create(text, "name", "n"), "", "no such model");
        assertProblem(() -> store.ids(text), "", "no such model");
        assertThat(store.store().read(List.of(new ObjectKey(text, 1)))).isEmpty();
        assertThat(store.store().links(List.of(row.key(), new ObjectKey(text, 1)), java.util.Set.of(text)))
                .allSatisfy((key, links) -> assertThat(links).isEmpty());
        assertThatThrownBy(() ->
                        store.commit(Origin.USER, new Operation.Delete(new ObjectKey(text, 1), OptionalLong.empty())))
                .isInstanceOf(ObjectNotFoundException.class);
    }

    @Test
    void hugeNamesAndValuesAreAnsweredInShort() {
        String huge = "x".repeat(4_000_000);
        assertThatThrownBy(() -> store.create("Everything", "name", huge, huge, huge))
                .isInstanceOfSatisfying(InvalidObjectException.class, e -> {
                    assertThat(e.problems()).hasSize(2);
                    assertThat(e.getMessage()).hasSizeLessThan(2000);
                });
        assertThatThrownBy(() -> store.create(huge))
                .isInstanceOfSatisfying(
                        InvalidObjectException.class,
                        e -> assertThat(e.getMessage()).hasSizeLessThan(2000));
        assertThatThrownBy(() -> store.create("Service", "name", "s", "kind", huge))
                .isInstanceOfSatisfying(
                        InvalidObjectException.class,
                        e -> assertThat(e.getMessage()).hasSizeLessThan(2000));
        assertThatThrownBy(() -> store.ids(huge))
                .isInstanceOfSatisfying(
                        InvalidObjectException.class,
                        e -> assertThat(e.getMessage()).hasSizeLessThan(2000));
        assertThat(store.all("Everything")).isEmpty();
    }

    @Test
    void allThatIsWrongWithAnObjectIsToldAtOnce() {
        assertThatThrownBy(() -> store.create(
                        "Slice",
                        values(
                                "name",
                                "has spaces",
                                "site",
                                4711,
                                "default_isolation",
                                "odd",
                                "nmae",
                                1,
                                "max_instances",
                                "many",
                                "description",
                                "\0",
                                "creator",
                                99,
                                "network",
                                "odd")))
                .isInstanceOfSatisfying(
                        InvalidObjectException.class,
                        e -> assertThat(e.problems())
                                .extracting(FieldProblem::field)
                                .containsExactlyInAnyOrder(
                                        "",
                                        "site",
                                        "default_isolation",
                                        "nmae",
                                        "max_instances",
                                        "description",
                                        "creator",
                                        "network"));
        assertThatThrownBy(() -> store.create("Slice", values("site", 4711)))
                .isInstanceOfSatisfying(
                        InvalidObjectException.class,
                        e -> assertThat(e.problems())
                                .extracting(FieldProblem::field)
                                .containsExactlyInAnyOrder("name", "site"));
    }

    @Test
    void batchesThatContradictThemselvesChangeNothing() {
        Row row = store.service("s");
        List<Batch> batches = List.of(
                Batch.of(Origin.USER, create(5, "five")),
                Batch.of(Origin.USER, create(0, "zero")),
                Batch.of(Origin.USER, create(-1, "one"), create(-1, "two")),
                Batch.of(
                        Origin.USER,
                        create(-1, "one"),
                        new Operation.Update(row.key(), values("description", "x"), OptionalLong.of(99), false)),
                Batch.of(
                        Origin.USER,
                        new Operation.Delete(row.key(), OptionalLong.empty()),
                        new Operation.Create("Tag", -1, tag(row.id()))),
                Batch.of(
                        Origin.USER,
                        create(-1, "one"),
                        new Operation.Delete(new ObjectKey("Service", -7), OptionalLong.empty())));
        for (Batch batch : batches) {
            assertThatThrownBy(() -> store.store().commit(batch)).isInstanceOf(StoreException.class);
            assertThat(store.all("Service")).extracting(Row::revision).containsExactly(row.revision());
        }
    }

    private static Operation create(int id, String name) {
        return new Operation.Create("Service", id, values("name", name));
    }

    private static Map<String, @Nullable Object> tag(int service) {
        return values("service", service, "name", "t", "value", "v", "content_type", "c", "object_id", 1L);
    }

    @Test
    void longRingsOfLinksAreDeletedAndReapedWithoutEnd() {
        List<Row> ring = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            ring.add(store.create(
                    "Everything",
                    "name",
                    "n" + i,
                    "parent",
                    i == 0 ? null : ring.get(i - 1).id()));
        }
        store.update(ring.get(0), "parent", ring.get(299).id());
        assertThat(store.ids("Everything", StoreFixture.eq("parent__parent__parent__parent__parent__name", "n0")))
                .containsExactly(ring.get(5).id());
        store.delete(ring.get(100));
        assertThat(store.all("Everything")).isEmpty();
        assertThat(core.reap()).isEqualTo(300);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "message A (B) { required string x = 1 [max_length = 9]; } message B (A) { required string y = 1 [max_length = 9]; }",
                "message A (A) { required string x = 1 [max_length = 9]; }",
                "policy p < *q(x) > policy q < *p(x) > message A::p (XOSBase) { optional manytoone x->A:xs = 1:1001; }",
                "message A (XOSBase) { required string \"; DROP = 1; }",
                "message {",
                "\0\0\0",
                "message A (XOSBase) { required string name = 1 [default = {{{{{{]; }"
            })
    void badModelsAreAnsweredWithFindingsAndChangeNothing(String text) {
        String version = core.store().schema().version();
        String file = "option name = \"a\";\noption app_label = \"a\";\n" + text;
        try {
            core.onboarding().load(new LoadRequest("a", "1", "", List.of(new ModelFile("a.xproto", file))));
            Row row = store.create("A");
            assertThat(store.get(row.key()).revision()).isEqualTo(row.revision());
        } catch (RejectedInputException e) {
            assertThat(e.findings()).isNotEmpty().allSatisfy(finding -> {
                assertThat(finding.code()).isNotEmpty();
                assertThat(finding.source()).isEqualTo("a.xproto");
            });
            assertThat(core.store().schema().version()).isEqualTo(version);
        }
    }

    @Test
    void hugeModelsAreLoadedOrRefused() {
        StringBuilder text =
                new StringBuilder("option name = \"a\";\noption app_label = \"a\";\nmessage A (XOSBase) {\n");
        for (int i = 1; i < 100; i++) {
            text.append(" optional string f" + i + " = " + i + " [help_text = \"" + "h".repeat(10_000)
                    + "\", text = True];\n");
        }
        text.append("}\n");
        core.onboarding().load(new LoadRequest("a", "1", "", List.of(new ModelFile("a.xproto", text.toString()))));
        assertThat(store.create("A", "f99", "last").get("f99")).isEqualTo("last");
        assertThatThrownBy(() -> core.onboarding()
                        .load(new LoadRequest(
                                "b",
                                "1",
                                ">=" + "9".repeat(1_000_000) + ".0.0",
                                List.of(new ModelFile("b.xproto", "")))))
                .isInstanceOf(RejectedInputException.class);
    }

    @Test
    void clockJumpsLoseNothingAndDoNotLoop() {
        SplittableRandom random = new SplittableRandom(11);
        Row row = store.service("s");
        Instant last = (Instant) row.get("updated");
        for (int i = 0; i < 200; i++) {
            clock.move(Duration.ofSeconds(random.nextLong(-400_000_000L, 400_000_000L)));
            Row synced = store.update(Origin.SYNC, row.key(), "enacted", last, "policed", last);
            assertThat(synced.get("updated")).isEqualTo(last);
            assertThat(store.query("Service", dev.xproto.sync.store.StoreQuery.Kind.DIRTY_OBJECTS))
                    .isEmpty();
            assertThat(store.query("Service", dev.xproto.sync.store.StoreQuery.Kind.DIRTY_POLICIES))
                    .isEmpty();
            Instant next = (Instant) store.update(row, "description", "d" + i).get("updated");
            assertThat(next).isAfter(last);
            assertThat(store.query("Service", dev.xproto.sync.store.StoreQuery.Kind.DIRTY_OBJECTS))
                    .hasSize(1);
            assertThat(store.query("Service", dev.xproto.sync.store.StoreQuery.Kind.DIRTY_POLICIES))
                    .hasSize(1);
            last = next;
        }
    }
}
