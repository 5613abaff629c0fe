package dev.xproto.store;

import static dev.xproto.store.StoreFixture.assertProblem;
import static dev.xproto.store.StoreFixture.eq;
import static dev.xproto.store.StoreFixture.is;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.xproto.sync.model.Operator;
import dev.xproto.sync.model.Predicate;
import dev.xproto.sync.model.Row;
import dev.xproto.sync.store.InvalidObjectException;
import dev.xproto.sync.store.Page;
import dev.xproto.sync.store.StoreQuery;
import dev.xproto.sync.store.StoreQuery.Order;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Every way to compare, every way to a field, and every order. */
@ParameterizedClass
@EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "H2_FILE")
class QueryTest {
    /** All tests of an engine share a core, for they ask more than they write. */
    private static final Map<Engine, StoreUnderTest> OPEN = new EnumMap<>(Engine.class);

    private final EmbeddedCore core;
    private final StoreFixture store;

    QueryTest(Engine engine) {
        this.core = OPEN.computeIfAbsent(engine, known -> known.with(new ManualClock(), TestModels.ALL))
                .core();
        this.store = new StoreFixture(core.store());
    }

    @AfterEach
    void removeObjects() {
        for (String model : List.of("Everything", "Service")) {
            store.all(model).forEach(store::delete);
        }
        core.reap();
    }

    @AfterAll
    static void closeCores() {
        OPEN.values().forEach(StoreUnderTest::close);
        OPEN.clear();
    }

    private Row everything() {
        return store.create(
                "Everything",
                "name",
                "Grüße an alle",
                "flag",
                true,
                "small",
                -5,
                "big",
                5_000_000_000L,
                "unsigned_small",
                4_000_000_000L,
                "unsigned_big",
                -1L,
                "single",
                1.5f,
                "twice",
                2.25,
                "moment",
                Instant.parse("2026-05-04T03:02:01.000001Z"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            name                | EQUAL | Grüße an alle | true
            name                | EQUAL | grüße an alle | false
            name__exact         | EQUAL | Grüße an alle | true
            name__iexact        | EQUAL | GRÜßE AN ALLE | true
            name                | IEXACT | GRÜßE an ALLE | true
            name__contains      | EQUAL | ße an         | true
            name__contains      | EQUAL | SSE           | false
            name__icontains     | EQUAL | ÜßE AN        | true
            name__startswith    | EQUAL | Grü           | true
            name__startswith    | EQUAL | grü           | false
            name__istartswith   | EQUAL | GRÜ           | true
            name__endswith      | EQUAL | alle          | true
            name__iendswith     | EQUAL | ALLE          | true
            name__iendswith     | EQUAL | an            | false
            name__regex         | EQUAL | ^Gr..e        | true
            name__iregex        | EQUAL | ^gr..e        | true
            name__isnull        | EQUAL | 0             | true
            long_text__isnull   | EQUAL | True          | true
            name                | GREATER_THAN | G      | true
            name__lt            | EQUAL | H             | true
            small               | EQUAL | -5            | true
            small__gt           | EQUAL | -6            | true
            small__gte          | EQUAL | -5            | true
            small__lt           | EQUAL | -5            | false
            small__lte          | EQUAL | -5            | true
            small               | CONTAINS | 5          | true
            small               | REGEX | ^-            | true
            big                 | EQUAL | 5000000000    | true
            unsigned_small      | GREATER_THAN | 3999999999 | true
            unsigned_big        | EQUAL | 18446744073709551615 | true
            unsigned_big        | GREATER_THAN | 9223372036854775807 | true
            single              | EQUAL | 1.5           | true
            twice               | LESS_THAN_OR_EQUAL | 2.25 | true
            moment              | EQUAL | 2026-05-04T03:02:01.000001Z | true
            moment              | LESS_THAN | 2026-05-04T03:02:01.000001Z | false
            moment__gt          | EQUAL | 2026-05-04T03:02:01Z | true
            flag                | EQUAL | True          | true
            flag                | EQUAL | 0             | false
            enacted__isnull     | EQUAL | 1             | true
            parent__isnull      | EQUAL | 1             | true
            parent_id__isnull   | EQUAL | 0             | false
            children__isnull    | EQUAL | 1             | true
            children__isnull    | EQUAL | 0             | false
            """)
    void comparesAsTheSuffixOrTheOperatorSays(String path, Operator operator, String value, boolean found) {
        Row row = everything();
        List<Integer> expected = found ? List.of(row.id()) : List.of();
        assertThat(store.ids("Everything", is(path, operator, value))).isEqualTo(expected);
        assertThat(store.ids("Everything", is(path, operator, value).not()))
                .isEqualTo(found ? List.of() : List.of(row.id()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            small               | EQUAL | five          | can't be compared
            small               | EQUAL | 5000000000    | can't be compared
            unsigned_big        | EQUAL | -1            | can't be compared
            flag                | EQUAL | yes           | can't be compared
            flag                | LESS_THAN | 1         | no order
            moment              | EQUAL | yesterday     | can't be compared
            moment              | CONTAINS | 2026       | a moment
            name__year          | EQUAL | 1             | no way to compare
            name__contains      | REGEX | 1             | no way to compare
            id__name            | EQUAL | 1             | nothing can follow `id`
            nmae                | EQUAL | 1             | did you mean `name`
            parent__nmae        | EQUAL | 1             | did you mean `name`
            children__          | EQUAL | 1             | has no ``
            a__b__c__d__e__f__g__h__i | EQUAL | 1       | more than 8 steps
            name                | REGEX | [             | none
            name                | IREGEX | (?<x           | none
            """)
    void refusesWhatIsNoQuestion(String path, Operator operator, String value, String part) {
        assertProblem(() -> store.ids("Everything", is(path, operator, value)), path, part);
    }

    @Test
    void numbersOfConditionsAndTextsAreBounded() {
        List<Predicate<?>> many = new ArrayList<>();
        for (int i = 0; i < 101; i++) {
            many.add(eq("small", i));
        }
        assertProblem(() -> store.ids("Everything", many.toArray(new Predicate<?>[0])), "", "at most 100 conditions");
        String huge = "9".repeat(5_000_000);
        for (String field : List.of("small", "big", "unsigned_big", "single", "moment", "flag")) {
            assertThatThrownBy(() -> store.ids("Everything", eq(field, huge)))
                    .isInstanceOfSatisfying(
                            InvalidObjectException.class,
                            e -> assertThat(e.getMessage()).hasSizeLessThan(1000));
        }
        assertThat(store.ids("Everything", eq("name", huge))).isEmpty();
        assertThatThrownBy(() -> store.ids("Everything", eq(huge, 1)))
                .isInstanceOfSatisfying(
                        InvalidObjectException.class,
                        e -> assertThat(e.getMessage()).hasSizeLessThan(1000));
        assertThatThrownBy(() -> store.ids("Everything", eq("x__".repeat(1_000_000), 1)))
                .isInstanceOf(InvalidObjectException.class);
    }

    // ---- Order

    private List<Row> read(String model, int limit, Order... order) {
        List<Row> rows = new ArrayList<>();
        String token = null;
        do {
            Page page = store.store()
                    .read(new StoreQuery(model, StoreQuery.Kind.LIVE, List.of(), limit, token, List.of(order)));
            rows.addAll(page.rows());
            token = page.nextPageToken();
        } while (token != null);
        return rows;
    }

    @ParameterizedTest
    @CsvSource({
        "small,          false",
        "small,          true",
        "flag,           false",
        "left,           true",
        "unsigned_big,   false",
        "twice,          true",
        "moment,         false",
        "parent,         true"
    })
    void ordersByAnyColumnPageByPageWithAbsentValuesLast(String field, boolean descending) {
        SplittableRandom random = new SplittableRandom(7);
        List<Row> made = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            made.add(store.create(
                    "Everything", "name", "n" + i, field, random.nextInt(3) == 0 ? null : value(field, random, made)));
        }
        Comparator<Object> natural = QueryTest::compare;
        Comparator<Row> byValue = Comparator.comparing(
                row -> row.get(field), Comparator.nullsLast(descending ? natural.reversed() : natural));
        List<Integer> expected = made.stream()
                .sorted(byValue.thenComparing(Row::id))
                .map(Row::id)
                .toList();
        assertThat(read("Everything", 7, new Order(field, descending)))
                .extracting(Row::id)
                .isEqualTo(expected);
        List<Integer> byName = made.stream()
                .sorted(byValue.thenComparing(row -> (String) row.get("name"), Comparator.reverseOrder()))
                .map(Row::id)
                .toList();
        assertThat(read("Everything", 3, new Order(field, descending), new Order("name", true)))
                .extracting(Row::id)
                .isEqualTo(byName);
    }

    @SuppressWarnings("unchecked") // all values of one column are of one class, which compares with itself
    private static int compare(Object left, Object right) {
        return left instanceof Long one && one < 0 != (Long) right < 0
                ? Long.compareUnsigned(one, (Long) right)
                : ((Comparable<Object>) left).compareTo(right);
    }

    private static @Nullable Object value(String field, SplittableRandom random, List<Row> made) {
        int number = random.nextInt(4);
        return switch (field) {
            case "flag" -> number > 1;
            case "left" -> "l" + number;
            case "unsigned_big" -> number - 2L;
            case "twice" -> number / 2.0;
            case "moment" -> Instant.ofEpochSecond(number);
            case "parent" ->
                made.isEmpty()
                        ? null
                        : made.get(random.nextInt(Math.min(4, made.size()))).id();
            default -> number - 2;
        };
    }

    @Test
    void ordersAcrossInheritedColumnsAndByIdDownwards() {
        store.create("HelloService", "name", "b", "hello_from", "x");
        store.create("HelloService", "name", "a", "hello_from", "y");
        assertThat(read("HelloService", 1, new Order("name", false)))
                .extracting(row -> row.get("name"))
                .containsExactly("a", "b");
        assertThat(read("Service", 1, new Order("id", true)))
                .extracting(row -> row.get("name"))
                .containsExactly("a", "b");
    }

    @Test
    void refusesOrdersThatCanNotBeAndTokensOfOthers() {
        everything();
        everything();
        assertProblem(() -> read("Everything", 1, new Order("nmae", false)), "nmae", "did you mean `name`");
        assertProblem(() -> read("Everything", 1, new Order("long_text", false)), "long_text", "too long a text");
        assertProblem(() -> read("User", 1, new Order("password", false)), "password", "can't be asked for");
        assertProblem(() -> read("XOSBase", 1, new Order("updated", false)), "", "can't be ordered");
        String token = store.store()
                .read(new StoreQuery(
                        "Everything", StoreQuery.Kind.LIVE, List.of(), 1, null, List.of(new Order("small", false))))
                .nextPageToken();
        assertThat(token).isNotNull();
        for (StoreQuery other : List.of(
                new StoreQuery("Everything", StoreQuery.Kind.LIVE, List.of(), 1, token),
                new StoreQuery("Service", StoreQuery.Kind.LIVE, List.of(), 1, token, List.of(new Order("id", true))),
                new StoreQuery("Everything", StoreQuery.Kind.LIVE, List.of(), 1, "AAAA"),
                new StoreQuery("Everything", StoreQuery.Kind.LIVE, List.of(), 1, token + "!"),
                new StoreQuery("Everything", StoreQuery.Kind.LIVE, List.of(), 1, ""))) {
            assertThatThrownBy(() -> store.store().read(other))
                    .isInstanceOf(InvalidObjectException.class)
                    .hasMessageContaining("page token");
        }
    }
}
