package dev.xproto.parser.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.xproto.parser.Corpus;
import dev.xproto.parser.model.ModelGraph;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The core's policies mean what their authors meant. */
class CorePoliciesTest {
    /** An object is what its members are. */
    private static final class Thing {
        private final Map<String, Object> members = new HashMap<>();

        Thing with(String name, Object value) {
            members.put(name, value);
            return this;
        }
    }

    /** Objects in a list, which counts how often somebody looks. */
    private static final class Things implements PolicyObjects {
        private final Map<String, List<Thing>> all = new HashMap<>();
        private int looks;

        @Override
        public @Nullable Object get(Object object, String member) {
            looks++;
            return ((Thing) object).members.get(member);
        }

        @Override
        public Iterable<?> all(String model) {
            looks++;
            return all.getOrDefault(model, List.of());
        }
    }

    private final Things things = new Things();
    private final Thing site = new Thing().with("id", 1);
    private final Thing admin = user(1, true);
    private final Thing member = user(2, false);
    private final Thing stranger = user(3, false);
    private final Thing slice =
            new Thing().with("id", 7).with("site", site).with("creator", member).with("name", "mysite_a");
    private PolicyEvaluator policies = new PolicyEvaluator(new ModelGraph(List.of(), List.of(), List.of()), things);

    private Thing user(int id, boolean isAdmin) {
        return new Thing().with("id", id).with("is_admin", isAdmin).with("site", site);
    }

    @BeforeEach
    void compile() {
        Corpus.assume();
        policies = new PolicyEvaluator(Corpus.withCore(), things);
    }

    private void grant(Thing user, String type, int id, String permission) {
        things.all
                .computeIfAbsent("Privilege", name -> new ArrayList<>())
                .add(new Thing()
                        .with("accessor_id", user.members.getOrDefault("id", 0))
                        .with("accessor_type", "User")
                        .with("object_type", type)
                        .with("object_id", id)
                        .with("permission", permission));
    }

    private boolean writes(Thing user, String policy, Thing object) {
        return policies.holds(policy, object, PolicyContext.writing(user));
    }

    private boolean reads(Thing user, String policy, Thing object) {
        return policies.holds(policy, object, PolicyContext.reading(user));
    }

    @Test
    void letsAdministratorsDoEverything() {
        assertThat(writes(admin, "admin_policy", slice)).isTrue();
        assertThat(writes(member, "admin_policy", slice)).isFalse();
        assertThat(writes(admin, "slice_policy", slice)).isTrue();
    }

    @Test
    void letsEverybodyReadASiteAndItsAdministratorsWriteIt() {
        assertThat(reads(stranger, "site_policy", site)).isTrue();
        assertThat(writes(stranger, "site_policy", site)).isFalse();
        grant(stranger, "Site", 1, "role:admin");
        assertThat(writes(stranger, "site_policy", site)).isTrue();
    }

    @Test
    void bindsEveryConditionOfAPrivilege() {
        grant(stranger, "Site", 2, "role:admin");
        grant(stranger, "Slice", 1, "role:admin");
        grant(stranger, "Site", 1, "all");
        assertThat(writes(stranger, "site_policy", site)).isFalse();
    }

    @Test
    void letsUsersSeeThemselvesAndAdministratorsOfTheirOwnSiteSeeOthers() {
        assertThat(reads(member, "user_policy", member)).isTrue();
        assertThat(reads(member, "user_policy", stranger)).isFalse();
        grant(member, "Site", 1, "role:admin");
        assertThat(reads(member, "user_policy", stranger)).isTrue();
    }

    @Test
    void letsTheCreatorAndThoseWithAPrivilegeUseASlice() {
        assertThat(reads(member, "slice_policy", slice)).isTrue();
        assertThat(reads(stranger, "slice_policy", slice)).isFalse();
        grant(stranger, "Slice", 7, "role:user");
        assertThat(reads(stranger, "slice_policy", slice)).isTrue();
    }

    @Test
    void asksThePolicyOfTheOwnerAndAllowsWhatHasNone() {
        Thing network = new Thing().with("owner", slice);
        assertThat(reads(member, "network_policy", network)).isTrue();
        assertThat(reads(stranger, "network_policy", network)).isFalse();
        assertThat(reads(stranger, "network_policy", new Thing())).isTrue();
        assertThat(reads(stranger, "port_policy", new Thing().with("network", network)))
                .isFalse();
    }

    @Test
    void findsASliceAmongThePermittedOnes() {
        Thing network = new Thing().with("permitted_slices", List.of(slice)).with("permit_all_slices", false);
        Thing permitted = new Thing().with("slice", slice).with("network", network);
        Thing other = new Thing().with("slice", new Thing()).with("network", network);

        assertThat(policies.holds("network_slice_validator", permitted, PolicyContext.NONE))
                .isTrue();
        assertThat(policies.holds("network_slice_validator", other, PolicyContext.NONE))
                .isFalse();
    }

    @Test
    void translatesPython() {
        assertThat(policies.holds("slice_name_no_spaces", slice, PolicyContext.NONE))
                .isTrue();
        assertThat(policies.holds("slice_name_no_spaces", new Thing().with("name", "a b"), PolicyContext.NONE))
                .isFalse();
        assertThat(policies.holds("slice_has_creator", new Thing(), PolicyContext.NONE))
                .isFalse();
    }

    @Test
    void looksNoFartherThanItMust() {
        assertThat(writes(admin, "slice_policy", slice)).isTrue();
        assertThat(things.looks).isEqualTo(1);
    }
}
