package dev.xproto.store;

import static dev.xproto.store.StoreFixture.eq;
import static dev.xproto.store.StoreFixture.is;
import static dev.xproto.store.StoreFixture.values;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.xproto.sync.model.ObjectKey;
import dev.xproto.sync.model.Operator;
import dev.xproto.sync.model.Row;
import dev.xproto.sync.store.Batch;
import dev.xproto.sync.store.InvalidObjectException;
import dev.xproto.sync.store.ModelStore;
import dev.xproto.sync.store.ObjectNotFoundException;
import dev.xproto.sync.store.Operation;
import dev.xproto.sync.store.Origin;
import dev.xproto.sync.store.Page;
import dev.xproto.sync.store.StaleObjectException;
import dev.xproto.sync.store.StoreQuery;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store must do alike, whatever its database, and wherever it is. */
public abstract class ModelStoreContract {
    /** What the store goes by. */
    protected final ManualClock clock = new ManualClock();

    private StoreFixture store;

    /** For the stores. */
    protected ModelStoreContract() {}

    /** A new store of an empty core with the test models; whoever makes it closes it. */
    protected abstract ModelStore open() throws Exception;

    /** Lets go of deleted objects that nobody holds. */
    protected abstract void reap();

    @BeforeEach
    void openStore() throws Exception {
        store = new StoreFixture(open());
    }

    @Test
    void giveBackEveryKindOfValueExactly() {
        Row row = store.create(
                "Everything",
                "name",
                "ünï\uD83D\uDE00code",
                "flag",
                true,
                "small",
                Integer.MIN_VALUE,
                "big",
                Long.MAX_VALUE,
                "unsigned_small",
                4_294_967_295L,
                "unsigned_big",
                -1L,
                "single",
                1.5e-30f,
                "twice",
                0.1,
                "moment",
                Instant.parse("1969-12-31T23:59:59.123456Z"),
                "long_text",
                "x".repeat(300_000));

        Row read = store.get(row.key());

        assertThat(read.present()).isEqualTo(row.present());
        assertThat(read.get("name")).isEqualTo("ünï\uD83D\uDE00code");
        assertThat(read.get("unsigned_big")).isEqualTo(-1L);
        assertThat(read.get("single")).isEqualTo(1.5e-30f);
        assertThat(read.get("moment")).isEqualTo(Instant.parse("1969-12-31T23:59:59.123456Z"));
    }

    @Test
    void roundMomentsToMicroseconds() {
        Row row = store.create("Everything", "name", "n", "moment", Instant.parse("2026-01-01T00:00:00.9999996Z"));

        assertThat(row.get("moment")).isEqualTo(Instant.parse("2026-01-01T00:00:01Z"));
        assertThat(store.get(row.key()).get("moment")).isEqualTo(row.get("moment"));
    }

    @Test
    void keepBaseAndLeafAsOneObject() {
        Row service = store.create("HelloService", "name", "greeter", "hello_from", "Jon");

        assertThat(service.key()).isEqualTo(new ObjectKey("Service", service.id()));
        assertThat(service.get("leaf_model_name")).isEqualTo("HelloService");
        assertThat(store.all("Service")).extracting(row -> row.type().name()).containsExactly("HelloService");
        assertThat(store.query("HelloService", StoreQuery.Kind.LIVE, eq("name", "greeter")))
                .hasSize(1);
    }

    @Test
    void giveIdsPerRootAndNeverAgain() {
        Row first = store.service("a");
        Row leaf = store.create("HelloService", "name", "b", "hello_from", "x");
        store.delete(first);
        reap();

        assertThat(leaf.id()).isGreaterThan(first.id());
        assertThat(store.service("c").id()).isGreaterThan(leaf.id());
    }

    @Test
    void readKeysInTheirOrderAndLeaveOutWhatIsNotThere() {
        Row one = store.service("one");
        Row two = store.create("HelloService", "name", "two", "hello_from", "x");
        ObjectKey missing = new ObjectKey("Service", 9999);

        assertThat(store.store().read(List.of(two.key(), missing, one.key())))
                .extracting(Row::key)
                .containsExactly(two.key(), one.key());
        assertThat(store.store().read(List.of(new ObjectKey("Nonsense", 1)))).isEmpty();
    }

    @Test
    void readMoreKeysThanADatabaseTakesAtOnce() {
        Row service = store.service("one");
        List<ObjectKey> keys = IntStream.rangeClosed(1, 70_000)
                .mapToObj(id -> new ObjectKey("Service", id))
                .toList();

        assertThat(store.store().read(keys)).extracting(Row::key).containsExactly(service.key());
    }

    @Test
    void pageByIdWithATokenThatOnlyTheStoreReads() {
        for (int i = 0; i < 7; i++) {
            store.service("s" + i);
        }
        List<Integer> ids = new ArrayList<>();
        String token = null;
        int pages = 0;
        do {
            Page page = store.store().read(new StoreQuery("Service", StoreQuery.Kind.LIVE, List.of(), 3, token));
            page.rows().forEach(row -> ids.add(row.id()));
            token = page.nextPageToken();
            pages++;
        } while (token != null);

        assertThat(pages).isEqualTo(3);
        assertThat(ids).hasSize(7).isSorted().doesNotHaveDuplicates();
        assertThatThrownBy(() ->
                        store.store().read(new StoreQuery("Service", StoreQuery.Kind.LIVE, List.of(), 3, "no token")))
                .isInstanceOf(InvalidObjectException.class)
                .hasMessageContaining("page token");
    }

    @Test
    void compareByEveryOperator() {
        Row row = store.create("Everything", "name", "Hello World", "small", 5, "flag", true);
        store.create("Everything", "name", "other", "small", 50);

        assertThat(List.of(
                        is("small", Operator.EQUAL, 5),
                        is("small", Operator.LESS_THAN, 6),
                        is("small", Operator.LESS_THAN_OR_EQUAL, 5),
                        is("small", Operator.GREATER_THAN, 50).not(),
                        is("name", Operator.IEXACT, "hello world"),
                        is("name", Operator.CONTAINS, "lo Wo"),
                        is("name", Operator.ICONTAINS, "LO WO"),
                        is("name", Operator.REGEX, "^H.*d$"),
                        is("name", Operator.IREGEX, "^h.*D$"),
                        is("flag", Operator.EQUAL, "True"),
                        is("small", Operator.EQUAL, "5"),
                        is("name__startswith", Operator.EQUAL, "Hell"),
                        is("name__endswith", Operator.EQUAL, "rld"),
                        is("flag__isnull", Operator.EQUAL, 0),
                        is("id", Operator.EQUAL, row.id()),
                        is("pk", Operator.EQUAL, String.valueOf(row.id()))))
                .allSatisfy(condition -> assertThat(store.ids("Everything", condition))
                        .as("%s", condition)
                        .contains(row.id()));
        assertThat(store.ids("Everything", is("name", Operator.CONTAINS, "lo wo")))
                .isEmpty();
        assertThat(store.ids("Everything", is("small", Operator.GREATER_THAN, 5)))
                .doesNotContain(row.id());
        assertThat(store.ids("Everything", is("name", Operator.CONTAINS, "%"))).isEmpty();
        assertThat(store.ids("Everything", is("name", Operator.REGEX, "^ello"))).isEmpty();
    }

    @Test
    void countAbsenceAsDifferentFromEveryValue() {
        Row absent = store.create("Everything", "name", "a");
        Row present = store.create("Everything", "name", "b", "twice", 2.0);

        assertThat(store.ids("Everything", eq("twice", null))).containsExactly(absent.id());
        assertThat(store.ids("Everything", eq("twice", null).not())).containsExactly(present.id());
        assertThat(store.ids("Everything", eq("twice", 2.0).not())).containsExactly(absent.id());
        assertThat(store.ids("Everything", is("twice", Operator.LESS_THAN, 5.0)))
                .containsExactly(present.id());
    }

    @Test
    void followPathsThroughLinksOfEveryKind() {
        Row service = store.create("HelloService", "name", "greeter", "hello_from", "Jon");
        Row instance = store.create("HelloInstance", "name", "first", "hello_to", "Arya");
        Row node = store.create("Node", "name", "node-1");
        Row label = store.create("NodeLabel", "name", "blue", "node", List.of(node.id()));

        assertThat(store.ids("HelloInstance", eq("owner", service.id()))).containsExactly(instance.id());
        assertThat(store.ids("HelloInstance", eq("owner_id", service.id()))).containsExactly(instance.id());
        assertThat(store.ids("HelloInstance", eq("owner__name", "greeter"))).containsExactly(instance.id());
        assertThat(store.ids("HelloInstance", is("owner__name__contains", Operator.EQUAL, "reet")))
                .containsExactly(instance.id());
        assertThat(store.ids("Service", eq("service_instances__name", "first"))).containsExactly(service.id());
        assertThat(store.ids("NodeLabel", eq("node__site__name", "Default"))).containsExactly(label.id());
        assertThat(store.ids("Node", eq("nodelabels__name", "blue"))).containsExactly(node.id());
        assertThat(store.ids("Node", eq("nodelabels__name", "red"))).isEmpty();
    }

    @Test
    void refuseWhatCanNotBeAskedAndNameAllOfIt() {
        assertThatThrownBy(() -> store.ids(
                        "Service",
                        eq("nmae", "x"),
                        eq("id", "seven"),
                        is("name", Operator.REGEX, "(unclosed"),
                        eq("site__nmae", "x"),
                        eq("enabled__contains__name", 1)))
                .isInstanceOfSatisfying(InvalidObjectException.class, e -> {
                    assertThat(e.problems()).hasSize(5);
                    assertThat(e.problems().get(0).message()).contains("`name`");
                    assertThat(e.problems().get(1).message()).contains("`seven`");
                });
        assertThatThrownBy(() -> store.ids("Servise"))
                .isInstanceOf(InvalidObjectException.class)
                .hasMessageContaining("did you mean `Service`");
    }

    @Test
    void endARegularExpressionThatWouldNeverEnd() {
        store.create("Everything", "name", "a".repeat(40) + "!");

        try {
            // A database whose expressions need no trying out may well answer.
            assertThat(store.ids("Everything", is("name", Operator.REGEX, "(.*a){20}b")))
                    .isEmpty();
        } catch (InvalidObjectException e) {
            assertThat(e).hasMessageContaining("takes too long");
        }
        assertThat(store.all("Everything")).hasSize(1);
    }

    @Test
    void takeNamesAndValuesForNothingButTextWhateverTheyHold() {
        String nasty = "'; DROP TABLE \"m_Service\"; -- \" % _ \\ {obj.name} ?";
        Row row = store.create("Everything", "name", nasty);

        assertThat(store.ids("Everything", eq("name", nasty))).containsExactly(row.id());
        assertThat(store.ids("Everything", is("name", Operator.ICONTAINS, "DROP table")))
                .containsExactly(row.id());
        for (String name : List.of("name\" = 'x' OR \"1", "name; DROP TABLE x_feed", "id OR 1=1", "")) {
            assertThatThrownBy(() -> store.ids("Everything", eq(name, "x"))).isInstanceOf(InvalidObjectException.class);
            assertThatThrownBy(() -> store.create("Everything", "name", "n", name, "x"))
                    .isInstanceOf(InvalidObjectException.class);
            assertThatThrownBy(() -> store.create(name)).isInstanceOf(InvalidObjectException.class);
        }
        assertThat(store.all("Everything")).hasSize(1);
    }

    @Test
    void tellWhatIsDirtyForWhom() {
        Row row = store.service("s");
        assertThat(store.query("Service", StoreQuery.Kind.DIRTY_OBJECTS)).hasSize(1);
        assertThat(store.query("Service", StoreQuery.Kind.DIRTY_POLICIES)).hasSize(1);

        store.update(Origin.SYNC, row.key(), "enacted", row.get("updated"));
        store.update(Origin.POLICY, row.key(), "policed", row.get("updated"));
        assertThat(store.query("Service", StoreQuery.Kind.DIRTY_OBJECTS)).isEmpty();
        assertThat(store.query("Service", StoreQuery.Kind.DIRTY_POLICIES)).isEmpty();

        store.update(Origin.POLICY, row.key(), "description", "by policy");
        assertThat(store.query("Service", StoreQuery.Kind.DIRTY_OBJECTS)).hasSize(1);
        assertThat(store.query("Service", StoreQuery.Kind.DIRTY_POLICIES)).isEmpty();

        store.update(row, "no_sync", true);
        assertThat(store.query("Service", StoreQuery.Kind.DIRTY_OBJECTS)).isEmpty();
        store.update(row, "no_sync", false, "lazy_blocked", true, "no_policy", true);
        assertThat(store.query("Service", StoreQuery.Kind.DIRTY_OBJECTS)).isEmpty();
        assertThat(store.query("Service", StoreQuery.Kind.DIRTY_POLICIES)).isEmpty();

        store.update(row, "no_policy", false);
        store.update(Origin.SYNC, row.key(), "backend_need_delete", true);
        store.delete(row);
        assertThat(store.query("Service", StoreQuery.Kind.LIVE)).isEmpty();
        assertThat(store.query("Service", StoreQuery.Kind.DELETED_OBJECTS)).hasSize(1);
        assertThat(store.query("Service", StoreQuery.Kind.DELETED_POLICIES)).hasSize(1);
        store.update(row, "no_policy", true);
        assertThat(store.query("Service", StoreQuery.Kind.DELETED_OBJECTS)).hasSize(1);
        assertThat(store.query("Service", StoreQuery.Kind.DELETED_POLICIES)).isEmpty();
    }

    @Test
    void doABatchWholeOrNotAtAll() {
        assertThatThrownBy(() -> store.store()
                        .commit(Batch.of(
                                Origin.USER,
                                new Operation.Create("Service", -1, values("name", "kept?")),
                                new Operation.Create("Service", -2, values("name", "", "kind", "odd")),
                                new Operation.Create("Node", -3, values()))))
                .isInstanceOfSatisfying(InvalidObjectException.class, e -> {
                    assertThat(e.problems())
                            .extracting(problem -> problem.operation() + " " + problem.field())
                            .containsExactlyInAnyOrder("1 name", "1 kind", "2 name");
                });
        assertThat(store.all("Service")).isEmpty();
        assertThat(store.service("kept?").get("name")).isEqualTo("kept?");
    }

    @Test
    void linkObjectsThatOneBatchCreatesInAnyOrder() {
        List<Row> rows = store.store()
                .commit(Batch.of(
                        Origin.USER,
                        new Operation.Create(
                                "ServicePort",
                                -1,
                                values("name", "http", "external_port", 80, "internal_port", 8080, "service", -2)),
                        new Operation.Create("Service", -2, values("name", "web")),
                        new Operation.Update(
                                new ObjectKey("Service", -2),
                                values("description", "x"),
                                OptionalLong.empty(),
                                false)));

        assertThat(rows.get(0).get("service")).isEqualTo(rows.get(1).id());
        assertThat(rows.get(1).get("description")).isEqualTo("x");
        assertThat(rows.get(2)).isEqualTo(rows.get(1));
    }

    @Test
    void refuseAStaleWriteAndLetTheLastWriterWinWithoutARevision() {
        Row read = store.service("s");
        store.update(read, "description", "first");

        assertThatThrownBy(() -> store.commit(
                        Origin.USER,
                        new Operation.Update(
                                read.key(), values("kind", "data"), OptionalLong.of(read.revision()), false)))
                .isInstanceOf(StaleObjectException.class);
        Row last = store.update(read, "kind", "data");
        assertThat(last.get("description")).isEqualTo("first");
        assertThat(last.revision()).isEqualTo(3);
    }

    @Test
    void sayWhatIsMissing() {
        ObjectKey missing = new ObjectKey("Service", 4711);
        assertThatThrownBy(() -> store.update(Origin.USER, missing, "name", "x"))
                .isInstanceOf(ObjectNotFoundException.class);
        assertThatThrownBy(() -> store.commit(Origin.USER, new Operation.Delete(missing, OptionalLong.empty())))
                .isInstanceOf(ObjectNotFoundException.class);
    }

    @Test
    void answerLinksOfManyObjectsAtOnce() {
        Row site = store.all("Site").get(0);
        Row one = store.create("Node", "name", "n1");
        Row two = store.create("Node", "name", "n2");
        Row label = store.create("NodeLabel", "name", "l", "node", List.of(two.id(), one.id()));

        var links = store.store()
                .links(List.of(site.key(), label.key(), one.key()), Set.of("nodes", "node", "nodelabels", "nonsense"));

        assertThat(links.get(site.key())).containsOnlyKeys("nodes").containsEntry("nodes", List.of(one.id(), two.id()));
        assertThat(links.get(label.key())).containsOnlyKeys("node").containsEntry("node", List.of(one.id(), two.id()));
        assertThat(links.get(one.key())).containsEntry("nodelabels", List.of(label.id()));

        store.delete(two);
        assertThat(store.store().links(List.of(label.key()), Set.of("node")).get(label.key()))
                .containsEntry("node", List.of(one.id()));
    }

    @Test
    void keepTimeMovingWhateverTheMachineDoes() {
        Row row = store.service("s");
        Instant last = (Instant) row.get("updated");
        for (Duration step : List.of(
                Duration.ofHours(-5), Duration.ZERO, Duration.ofDays(300), Duration.ofDays(-600), Duration.ZERO)) {
            clock.move(step);
            store.update(Origin.SYNC, row.key(), "enacted", last);
            assertThat(store.query("Service", StoreQuery.Kind.DIRTY_OBJECTS)).isEmpty();
            Instant next =
                    (Instant) store.update(row, "description", "at " + step).get("updated");
            assertThat(next).isAfter(last);
            assertThat(store.query("Service", StoreQuery.Kind.DIRTY_OBJECTS)).hasSize(1);
            last = next;
        }
    }

    @Test
    void moveUpdatedPastWhatOthersWroteByClocksOfTheirOwn() {
        Row row = store.service("s");
        Instant ahead = clock.instant().plus(Duration.ofDays(1));
        store.update(Origin.SYNC, row.key(), "enacted", ahead, "policed", ahead);

        store.update(row, "description", "new");

        assertThat(store.query("Service", StoreQuery.Kind.DIRTY_OBJECTS)).hasSize(1);
        assertThat(store.query("Service", StoreQuery.Kind.DIRTY_POLICIES)).hasSize(1);
    }
}
