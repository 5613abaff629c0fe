package dev.xproto.store;

import static dev.xproto.store.StoreFixture.values;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.xproto.store.engine.StoreSession;
import dev.xproto.store.security.Caller;
import dev.xproto.sync.model.ObjectKey;
import dev.xproto.sync.model.Predicate;
import dev.xproto.sync.model.Row;
import dev.xproto.sync.model.RowType;
import dev.xproto.sync.store.AccessDeniedException;
import dev.xproto.sync.store.ObjectNotFoundException;
import dev.xproto.sync.store.Page;
import dev.xproto.sync.store.StoreQuery;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may read and write what, for each policy of the core models. */
class PolicyRightsTest {
    private final EmbeddedCore core = InMemoryCore.open(new ManualClock(), TestModels.ALL);
    private final StoreFixture admin = new StoreFixture(core.store());
    private final Map<String, StoreFixture> callers = new HashMap<>();
    private final Map<String, Row> objects = new HashMap<>();

    @AfterEach
    void closeCore() {
        core.close();
    }

    @BeforeEach
    void peopleTheCore() {
        Row site = admin.create("Site", "name", "Site", "login_base", "s", "abbreviated_name", "s");
        objects.put("site", site);
        for (String name : List.of("outsider", "siteadmin", "creator", "member", "slicememberadmin")) {
            Row user = admin.create(
                    "User",
                    values(
                            "email",
                            name + "@example.org",
                            "password",
                            "pw",
                            "firstname",
                            "F",
                            "lastname",
                            "L",
                            "site",
                            site.id()));
            objects.put(name, user);
            callers.put(name, new StoreFixture(core.sessionOf(new Caller(user.id(), name + "@example.org"))));
        }
        callers.put("admin", admin);
        Row slice = admin.create("Slice", "name", "slice", "site", site.id(), "creator", id("creator"));
        objects.put("slice", slice);
        Row template = admin.create("NetworkTemplate", "name", "t");
        Row network = admin.create("Network", "name", "net", "template", template.id(), "owner", slice.id());
        objects.put("network", network);
        objects.put("port", admin.create("Port", "network", network.id()));
        objects.put("networkslice", admin.create("NetworkSlice", "network", network.id(), "slice", slice.id()));
        Row service = admin.service("service");
        objects.put("service", service);
        objects.put(
                "tag",
                admin.create(
                        "Tag",
                        "service",
                        service.id(),
                        "name",
                        "t",
                        "value",
                        "v",
                        "content_type",
                        "c",
                        "object_id",
                        1L));
        objects.put("extension", admin.create("XOSGuiExtension", "name", "x", "files", "f"));
        objects.put("siteprivilege", privilege("siteadmin", "Site", site.id(), "role:admin"));
        privilege("member", "Slice", slice.id(), "role:default");
        privilege("slicememberadmin", "Slice", slice.id(), "role:admin");
    }

    private Row privilege(String user, String type, int id, String permission) {
        return admin.create(
                "Privilege",
                values(
                        "accessor_id", id(user),
                        "accessor_type", "User",
                        "object_id", id,
                        "object_type", type,
                        "permission", permission));
    }

    private int id(String name) {
        return get(name).id();
    }

    private Row get(String name) {
        Row row = objects.get(name);
        assertThat(row).as(name).isNotNull();
        return java.util.Objects.requireNonNull(row);
    }

    private StoreFixture as(String caller) {
        return java.util.Objects.requireNonNull(callers.get(caller));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            extension    | rw | -  | -  | -  | -  | -
            outsider     | rw | rw | rw | -  | -  | -
            siteadmin    | rw | -  | rw | -  | -  | -
            tag          | rw | -  | -  | -  | -  | -
            creator      | rw | -  | rw | rw | -  | -
            siteprivilege| rw | -  | rw | -  | -  | -
            site         | rw | r  | rw | r  | r  | r
            slice        | rw | -  | rw | r  | rw | rw
            network      | rw | -  | rw | r  | rw | rw
            port         | rw | -  | rw | r  | rw | rw
            networkslice | rw | -  | rw | r  | rw | rw
            service      | rw | rw | rw | rw | rw | rw
            """)
    void everybodyMayDoWhatThePoliciesMean(
            String object,
            String ofAdmin,
            String ofOutsider,
            String ofSiteAdmin,
            String ofCreator,
            String ofMember,
            String ofSliceAdmin) {
        assertRights(object, "admin", ofAdmin);
        assertRights(object, "outsider", ofOutsider);
        assertRights(object, "siteadmin", ofSiteAdmin);
        assertRights(object, "creator", ofCreator);
        assertRights(object, "member", ofMember);
        assertRights(object, "slicememberadmin", ofSliceAdmin);
    }

    private void assertRights(String object, String caller, String rights) {
        Row row = get(object);
        String model = row.type().name();
        StoreFixture store = as(caller);
        boolean reads = store.find(row.key()) != null;
        assertThat(reads).as("%s reads %s", caller, object).isEqualTo(rights.contains("r"));
        assertThat(store.ids(model).contains(row.id()))
                .as("%s lists %s", caller, object)
                .isEqualTo(reads);
        assertThat(store.ids(model, StoreFixture.eq("id", row.id())).isEmpty())
                .as("%s filters %s", caller, object)
                .isEqualTo(!reads);
        assertThat(store.store().links(List.of(row.key()), Set.of("networkslices", "slices")))
                .as("%s follows links of %s", caller, object)
                .hasSize(reads && hasLinks(row) ? 1 : 0);
        assertThat(writes(store, row)).as("%s writes %s", caller, object).isEqualTo(rights.contains("w"));
    }

    private static boolean hasLinks(Row row) {
        return row.type().reverse("networkslices").isPresent()
                || row.type().reverse("slices").isPresent();
    }

    private static boolean writes(StoreFixture store, Row row) {
        try {
            store.update(row, "lazy_blocked", true);
            return true;
        } catch (AccessDeniedException e) {
            assertThat(e).hasMessageContaining("policy");
            assertThat(store.find(row.key())).isNotNull();
            return false;
        } catch (ObjectNotFoundException e) {
            assertThat(store.find(row.key())).isNull();
            return false;
        }
    }

    @Test
    void whoMayNotWriteMayNotCreateOrDeleteEither() {
        StoreFixture outsider = as("outsider");
        assertThatThrownBy(() -> outsider.create("Slice", "name", "mine", "site", id("site"), "creator", id("creator")))
                .isInstanceOf(AccessDeniedException.class)
                .hasMessageContaining("slice_policy");
        assertThatThrownBy(() -> outsider.delete(get("site"))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> outsider.delete(get("slice"))).isInstanceOf(ObjectNotFoundException.class);
        assertThat(as("siteadmin")
                        .create("Slice", "name", "theirs", "site", id("site"))
                        .get("creator"))
                .isEqualTo(id("siteadmin"));
    }

    @Test
    void everyModelOfTheCoreIsInTheTableOrHasNoPolicy() {
        Set<String> guarded = Set.of(
                "Site", "User", "Slice", "Network", "Port", "NetworkSlice", "Privilege", "Tag", "XOSGuiExtension");
        for (RowType type : core.store().schema().types()) {
            if (!type.isAbstract() && type.app().equals("core")) {
                String policy = core.policyOf(type.name());
                assertThat(policy != null).as(type.name()).isEqualTo(guarded.contains(type.name()));
            }
        }
        assertThat(objects.values()).extracting(row -> row.type().name()).containsAll(guarded);
    }

    @Test
    void conditionsOnTheWayToHiddenObjectsTellNothingOfThem() {
        StoreFixture outsider = as("outsider");
        Row service = get("service");
        admin.update(get("slice"), "service", service.id());
        Predicate<?> secret = StoreFixture.eq("slices__name__startswith", "sl");
        assertThat(admin.ids("Service", secret)).containsExactly(service.id());
        assertThat(as("member").ids("Service", secret)).containsExactly(service.id());
        assertThat(outsider.ids("Service", secret)).isEmpty();
        assertThat(outsider.ids("Service", secret.not())).contains(service.id());
        assertThat(outsider.ids("Service", StoreFixture.eq("slices__isnull", false)))
                .isEmpty();
        assertThat(outsider.ids("Site", StoreFixture.eq("slices__networkslices__id__gt", 0)))
                .isEmpty();
        assertThat(outsider.ids("Site", StoreFixture.eq("users__email__contains", "creator")))
                .isEmpty();
    }

    @Test
    void pagesOfWhatMayBeSeenAreFullAndTellNothingOfTheRest() {
        for (int i = 0; i < 30; i++) {
            Row slice = admin.create("Slice", "name", "s" + i, "site", id("site"));
            if (i % 10 == 0) {
                privilege("outsider", "Slice", slice.id(), "role:default");
            }
        }
        Page page = as("outsider").store().read(new StoreQuery("Slice", StoreQuery.Kind.LIVE, List.of(), 2, null));
        assertThat(page.rows()).extracting(row -> row.get("name")).containsExactly("s0", "s10");
        Page rest = as("outsider")
                .store()
                .read(new StoreQuery("Slice", StoreQuery.Kind.LIVE, List.of(), 2, page.nextPageToken()));
        assertThat(rest.rows()).extracting(row -> row.get("name")).containsExactly("s20");
        assertThat(rest.nextPageToken()).isNull();
    }

    @Test
    void errorsTellNothingOfHiddenObjects() {
        StoreFixture outsider = as("outsider");
        Row slice = get("slice");
        ObjectKey missing = new ObjectKey("Slice", 4711);
        for (ObjectKey key : List.of(slice.key(), missing)) {
            assertThatThrownBy(() -> outsider.update(dev.xproto.sync.store.Origin.USER, key, "name", "x"))
                    .isInstanceOf(ObjectNotFoundException.class);
            assertThatThrownBy(() -> outsider.commit(
                            dev.xproto.sync.store.Origin.USER,
                            new dev.xproto.sync.store.Operation.Update(
                                    key, Map.of(), java.util.OptionalLong.of(99), false)))
                    .isInstanceOf(ObjectNotFoundException.class);
            StoreFixture.assertProblem(
                    () -> outsider.create(
                            "TrustDomain", "name", "t", "owner", get("service").id(), "slices", "x"),
                    "slices",
                    "no such field");
            StoreFixture.assertProblem(
                    () -> outsider.create(
                            "ComputeServiceInstance", "owner", get("service").id(), "slice", key.id(), "image", 1),
                    "slice",
                    "doesn't exist");
        }
    }

    @Test
    void aListThatSomebodySendsDoesNotTakeAwayWhatTheyCanNotSee() {
        Row mine = admin.create("Slice", "name", "mine", "site", id("site"), "creator", id("outsider"));
        privilege("outsider", "Slice", mine.id(), "role:admin");
        Row label = admin.create(
                "Network", "name", "open", "template", 1, "owner", mine.id(), "permitted_slices", List.of(id("slice")));
        StoreFixture outsider = as("outsider");
        outsider.update(label, "permitted_slices", List.of(mine.id()));
        assertThat(outsider.store().links(List.of(label.key()), Set.of("permitted_slices")))
                .isEqualTo(Map.of(label.key(), Map.of("permitted_slices", List.of(mine.id()))));
        assertThat(admin.store().links(List.of(label.key()), Set.of("permitted_slices")))
                .isEqualTo(Map.of(label.key(), Map.of("permitted_slices", List.of(id("slice"), mine.id()))));
    }

    @Test
    void whoIsNoUserAnyMoreMayNothing() {
        StoreFixture outsider = as("outsider");
        assertThat(outsider.all("Service")).isNotEmpty();
        admin.update(get("outsider"), "is_active", false);
        assertThat(outsider.all("Service")).isEmpty();
        assertThat(outsider.find(get("service").key())).isNull();
        assertThatThrownBy(() -> outsider.create("Node", "name", "n")).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void whatIsMissingIsSaidBeforeWhoMay() {
        assertThatThrownBy(() -> as("outsider").create("Slice", "name", "s"))
                .isInstanceOf(dev.xproto.sync.store.InvalidObjectException.class)
                .hasMessageContaining("site");
    }

    @Test
    void nobodyRaisesTheirOwnRightsOrGivesSlicesAway() {
        assertThatThrownBy(() -> as("creator").update(get("creator"), "is_admin", true))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as("slicememberadmin").update(get("slice"), "creator", id("outsider")))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(admin.update(get("creator"), "is_admin", true).get("is_admin"))
                .isEqualTo(true);
    }

    @Test
    void rightsThatAreTakenAwayAreGoneAtOnce() {
        assertThat(as("siteadmin").find(get("slice").key())).isNotNull();
        admin.delete(get("siteprivilege"));
        assertThat(as("siteadmin").find(get("slice").key())).isNull();
        admin.delete(get("creator"));
        assertThat(as("creator").all("Site")).isEmpty();
    }

    @Test
    void linksAndWatchesHideWhatMayNotBeRead() {
        StoreFixture outsider = as("outsider");
        assertThat(outsider.store().links(List.of(get("site").key()), Set.of("slices")))
                .isEqualTo(Map.of(get("site").key(), Map.of("slices", List.of())));
        assertThat(outsider.store().links(List.of(get("slice").key()), Set.of("networkslices")))
                .isEmpty();
        try (FeedProbe probe = FeedProbe.watch(outsider.store(), null)) {
            assertThat(probe.snapshot().objects())
                    .allSatisfy(object -> assertThat(guarded(object.model())).isFalse());
            admin.update(get("slice"));
            Row node = admin.create("Node", "name", "n");
            assertThat(probe.change().change().key()).isEqualTo(node.key());
        }
    }

    private boolean guarded(String model) {
        RowType type = core.store().schema().get(model);
        return Set.of("Site", "User", "Slice", "Network", "Port", "NetworkSlice", "Privilege", "Tag", "XOSGuiExtension")
                .contains(type.name());
    }

    @Test
    void sessionsAreWhatCallersGet() {
        @Nullable StoreFixture known = callers.get("outsider");
        assertThat(known).isNotNull();
        assertThat(java.util.Objects.requireNonNull(known).store()).isInstanceOf(StoreSession.class);
    }
}
