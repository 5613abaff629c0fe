package dev.xproto.store.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.xproto.store.Engine;
import dev.xproto.store.StoreUnderTest;
import dev.xproto.store.catalog.Catalog;
import dev.xproto.store.catalog.StoredModel;
import dev.xproto.store.onboard.CoreModels;
import dev.xproto.store.onboard.CoreOpening;
import dev.xproto.store.query.Condition;
import dev.xproto.store.security.Caller;
import dev.xproto.store.sql.Database;
import dev.xproto.store.sql.Dialect;
import dev.xproto.store.sql.RowReader;
import dev.xproto.sync.model.ObjectKey;
import dev.xproto.sync.model.Row;
import dev.xproto.sync.spi.Onboarding.LoadRequest;
import dev.xproto.sync.spi.Onboarding.ModelFile;
import dev.xproto.sync.store.Batch;
import dev.xproto.sync.store.Operation;
import dev.xproto.sync.store.Origin;
import dev.xproto.sync.store.StoreQuery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the database says of a policy is what the evaluator says, object by object. */
@ParameterizedClass
@EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "H2_FILE")
class PolicySqlTest {
    private static final String MODEL = "Guarded";
    private static final Caller KIM = new Caller(2, "kim@example.org");
    private static final String HEAD =
            "option name = \"guarded\";\noption app_label = \"guarded\";\npolicy the_other < obj.flag >\n";
    private static final String GUARDED = """
            policy policy_of_%1$s < %2$s >
            message %1$s::policy_of_%1$s (XOSBase) {
                optional string text = 1 [max_length = 20];
                optional int32 number = 2;
                optional int64 big = 3;
                optional bool flag = 4;
                optional manytoone parent->%1$s:children = 5;
                optional manytoone user->User:of_%1$s = 6;
                optional float broken = 7;
            }
            """;

    private static final List<String> SAYABLE = List.of(
            "obj.text = \"a\"",
            "obj.number = 1",
            "obj.big = obj.number",
            "not (obj.text = obj.parent.text)",
            "obj.text",
            "obj.number",
            "obj.flag",
            "obj.flag = True",
            "obj.parent",
            "obj.parent.parent.text = \"b\"",
            "obj.parent = obj.parent.parent",
            "obj.user = ctx.user",
            "obj.user.id = ctx.user.id",
            "obj.parent.user = ctx.user",
            "obj.user.site = ctx.user.site",
            "obj.user.site.name = ctx.user.site.name",
            "ctx.user.is_admin | obj.flag",
            "ctx.write_access",
            "ctx.read_access & obj.number = 2",
            "(obj.number = 1) -> obj.flag",
            "\"a\" in obj.text",
            "exists Guarded: (Guarded.parent = obj)",
            "exists Guarded: (Guarded.parent.id = obj.id & Guarded.flag)",
            "forall Guarded: (Guarded.number = 1 | Guarded.id = obj.id | not Guarded.flag)",
            "exists Guarded: exists User: (Guarded.user = User & User.id = ctx.user.id & Guarded.parent = obj)",
            "*the_other(parent)",
            "not *the_other(parent)",
            "{{ obj.number > 1 }}",
            "{{ obj.number is None or obj.number <= obj.big }}",
            "{{ obj.text in ['a', 'b'] }}",
            "{{ obj.number in [1, 2] and not obj.flag }}");

    private static final List<String> NOT_SAYABLE = List.of(
            "obj.broken = 0.1",
            "{{ obj.text > 'a' }}",
            "{{ len(obj.text) > 1 }}",
            "obj.parent in obj.children.all()",
            "obj.number = 1 | obj.children.all()",
            "{{ obj.text.startswith('a') }}");

    /** All tests of an engine share a core, where each policy has a model of its own. */
    private static final Map<Engine, Opened> OPEN = new EnumMap<>(Engine.class);

    private final SplittableRandom random = new SplittableRandom(20_261_121);
    private final CoreOpening opening;
    private final StoreSession core;
    private final Caller admin;

    private record Opened(StoreUnderTest place, CoreOpening opening, Caller admin) {}

    PolicySqlTest(Engine engine) {
        boolean fresh = !OPEN.containsKey(engine);
        Opened opened = OPEN.computeIfAbsent(engine, PolicySqlTest::open);
        opening = opened.opening();
        core = new StoreSession(opening.engine(), Caller.CORE);
        admin = opened.admin();
        if (fresh) {
            assertThat(user("kim", 1).id()).isEqualTo(KIM.id());
            user("lee", 1);
        }
    }

    private static Opened open(Engine engine) {
        StoreUnderTest place = engine.empty();
        Database database = new Database(place.address());
        CoreOpening opening = CoreOpening.open(
                database, () -> Instant.parse("2026-01-01T00:00:00Z"), CoreModels.ofClassPath(), "1.0.0");
        Caller admin = new Accounts(opening.engine()).bootstrap("admin@example.org", "x");
        opening.loader().load(new LoadRequest("guarded", "1", "", List.of(guardedModels())));
        return new Opened(place, opening, admin);
    }

    @AfterAll
    static void close() {
        OPEN.values().forEach(opened -> {
            opened.opening().engine().close();
            opened.place().close();
        });
        OPEN.clear();
    }

    private Row create(String model, @Nullable Object... pairs) {
        Map<String, @Nullable Object> values = new HashMap<>();
        for (int at = 0; at < pairs.length; at += 2) {
            values.put(String.valueOf(pairs[at]), pairs[at + 1]);
        }
        return core.commit(Batch.of(Origin.USER, new Operation.Create(model, -1, values)))
                .get(0);
    }

    private void delete(Row row) {
        core.commit(Batch.of(Origin.USER, new Operation.Delete(row.key(), OptionalLong.empty())));
    }

    private Caller user(String name, int site) {
        Row row = create(
                "User",
                "email",
                name + "@example.org",
                "password",
                "x",
                "firstname",
                "F",
                "lastname",
                "L",
                "site",
                site);
        return new Caller(row.id(), name + "@example.org");
    }

    private void assertSame(String model, Caller caller, boolean pushed) {
        Catalog catalog = opening.engine().catalog();
        Dialect dialect = opening.engine().database().dialect();
        StoredModel stored = catalog.get(model);
        opening.engine().read(connection -> {
            PolicyGate gate = new PolicyGate(connection, catalog, dialect, caller);
            VisibleObjects visible = new VisibleObjects(connection, catalog, dialect, gate);
            Condition condition = visible.condition(stored, "t");
            assertThat(condition != null).as("SQL says it of %s", model).isEqualTo(pushed);
            Set<ObjectKey> judged = new HashSet<>();
            List<ObjectKey> all = new ArrayList<>();
            for (StoreQuery.Kind kind : List.of(StoreQuery.Kind.LIVE, StoreQuery.Kind.DELETED_OBJECTS)) {
                for (Row row : core.read(new StoreQuery(model, kind, List.of(), 10_000, null))
                        .rows()) {
                    all.add(row.key());
                    Row fresh = new RowReader(connection, catalog, dialect)
                            .read(List.of(row.key()))
                            .get(row.key());
                    if (visible.sees(java.util.Objects.requireNonNull(fresh))) {
                        judged.add(row.key());
                    }
                }
            }
            assertThat(visible.among(all).keySet())
                    .as("%s of %s", model, caller)
                    .isEqualTo(judged);
            return true;
        });
    }

    @Test
    void saysOfTheCoresPoliciesWhatTheEvaluatorSays() {
        List<Integer> sites = new ArrayList<>(List.of(1));
        for (int i = 0; i < 3; i++) {
            sites.add(create("Site", "name", "s" + i, "login_base", "l", "abbreviated_name", "a")
                    .id());
        }
        List<Caller> callers = new ArrayList<>(List.of(admin));
        for (int i = 0; i < 6; i++) {
            callers.add(user("u" + i, pick(sites)));
        }
        int template = create("NetworkTemplate", "name", "t").id();
        List<Row> slices = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            slices.add(create(
                    "Slice",
                    "name",
                    "s" + i,
                    "site",
                    pick(sites),
                    "creator",
                    pick(callers).id()));
        }
        for (int i = 0; i < 15; i++) {
            Row network = create(
                    "Network",
                    "name",
                    "n" + i,
                    "template",
                    template,
                    "owner",
                    pick(slices).id(),
                    "permit_all_slices",
                    true);
            create("Port", "network", network.id());
            create(
                    "NetworkSlice",
                    "network",
                    network.id(),
                    "slice",
                    pick(slices).id());
        }
        for (int i = 0; i < 25; i++) {
            create(
                    "Privilege",
                    "accessor_id",
                    pick(callers).id(),
                    "accessor_type",
                    pick(List.of("User", "Robot")),
                    "object_id",
                    pick(List.of(1, 2, 3, 4, 5, 6)),
                    "object_type",
                    pick(List.of("Site", "Slice")),
                    "permission",
                    pick(List.of("role:admin", "role:default")));
        }
        delete(pick(slices));
        core.commit(Batch.of(
                Origin.USER,
                new Operation.Update(
                        new ObjectKey("User", callers.get(2).id()),
                        Map.of("is_active", false),
                        OptionalLong.empty(),
                        false)));
        for (String model : List.of(
                "Slice", "Network", "Port", "NetworkSlice", "Privilege", "User", "Site", "Tag", "XOSGuiExtension")) {
            callers.forEach(caller -> assertSame(model, caller, true));
        }
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    static List<String> sayable() {
        return SAYABLE;
    }

    @ParameterizedTest
    @MethodSource("sayable")
    void saysWhatTheEvaluatorSays(String policy) {
        String model = MODEL + SAYABLE.indexOf(policy);
        people(model);
        assertSame(model, KIM, true);
        assertSame(model, admin, true);
    }

    static List<String> notSayable() {
        return NOT_SAYABLE;
    }

    @ParameterizedTest
    @MethodSource("notSayable")
    void leavesToTheEvaluatorWhatSqlWouldSayOtherwise(String policy) {
        String model = MODEL + (SAYABLE.size() + NOT_SAYABLE.indexOf(policy));
        people(model);
        assertSame(model, KIM, false);
    }

    private static ModelFile guardedModels() {
        List<String> policies = new ArrayList<>(SAYABLE);
        policies.addAll(NOT_SAYABLE);
        StringBuilder text = new StringBuilder(HEAD);
        for (int at = 0; at < policies.size(); at++) {
            String name = MODEL + at;
            text.append(GUARDED.formatted(name, policies.get(at).replace(MODEL, name)));
        }
        return new ModelFile("guarded.xproto", text.toString());
    }

    /** Objects of the model, linked to each other and to users; two of them deleted. */
    private void people(String model) {
        List<Operation> operations = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            Map<String, @Nullable Object> values = new HashMap<>();
            values.put("text", orNothing(List.of("", "a", "b", "ab", "1")));
            values.put("number", orNothing(List.of(0, 1, 2)));
            values.put("big", orNothing(List.of(0L, 1L, 2L)));
            values.put("flag", orNothing(List.of(true, false)));
            values.put("broken", orNothing(List.of(0.1f, 0.5f)));
            values.put("user", orNothing(List.of(1, 2, 3)));
            values.put("parent", i == 0 ? Integer.valueOf(-1) : orNothing(List.of(-1 - random.nextInt(i))));
            operations.add(new Operation.Create(model, -1 - i, values));
        }
        List<Row> rows = core.commit(new Batch(operations, Origin.USER, null));
        delete(rows.get(30));
        delete(rows.get(7));
    }

    private <T> @Nullable T orNothing(List<T> from) {
        return random.nextInt(4) == 0 ? null : pick(from);
    }
}
