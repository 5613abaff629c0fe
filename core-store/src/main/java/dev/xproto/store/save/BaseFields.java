package dev.xproto.store.save;

import java.util.Set;

/** The fields that the core itself reads and writes, where a model has them. */
public final class BaseFields {
    /** When it came to be. */
    public static final String CREATED = "created";

    /** When somebody last changed what is wanted of it. */
    public static final String UPDATED = "updated";

    /** When a synchronizer last made the world equal to it. */
    public static final String ENACTED = "enacted";

    /** When its policy last ran. */
    public static final String POLICED = "policed";

    /** When a sync step last changed something that matters. */
    public static final String CHANGED_BY_STEP = "changed_by_step";

    /** When a policy last changed something that matters. */
    public static final String CHANGED_BY_POLICY = "changed_by_policy";

    /** Whether it is marked as deleted. */
    public static final String DELETED = "deleted";

    /** Whether deletion leaves it alone. */
    public static final String WRITE_PROTECT = "write_protect";

    /** Whether a synchronizer has to delete it in the world first. */
    public static final String NEED_DELETE = "backend_need_delete";

    /** Whether a policy has to see its deletion first. */
    public static final String NEED_DELETE_POLICY = "backend_need_delete_policy";

    /** Whether a synchronizer is done with deleting it. */
    public static final String NEED_REAP = "backend_need_reap";

    /** Its most specific model. */
    public static final String LEAF = "leaf_model_name";

    /** Never hidden from synchronizers. */
    public static final String LAZY_BLOCKED = "lazy_blocked";

    /** Hidden from sync steps. */
    public static final String NO_SYNC = "no_sync";

    /** Hidden from policies. */
    public static final String NO_POLICY = "no_policy";

    /** Written by the core alone; what others send for them is put aside without a word, as full saves repeat them. */
    static final Set<String> HOUSE = Set.of(CREATED, UPDATED, CHANGED_BY_STEP, CHANGED_BY_POLICY, LEAF);

    /** All moments that are compared with each other to decide what is due. */
    static final Set<String> MOMENTS = Set.of(UPDATED, ENACTED, POLICED, CHANGED_BY_STEP, CHANGED_BY_POLICY);

    private BaseFields() {}

    /**
     * Whether a field only tells how an object fares. A change of nothing else makes nobody due: {@code updated} and its
     * like stay, and engines pass over a feed entry that names only such fields.
     */
    public static boolean isStatus(String field) {
        return MOMENTS.contains(field) || field.startsWith("backend_") || field.startsWith("policy_");
    }
}
