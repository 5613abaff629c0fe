package dev.xproto.sync.store;

/** Who a change comes from. Decides which timestamps it moves, and so whom it wakes. */
public enum Origin {
    /** An operator, a client, a recipe: {@code updated} moves, and every engine looks at the object. */
    USER,
    /** A sync step: {@code changed_by_step} moves when it changes something that matters, and wakes policies. */
    SYNC,
    /** A model policy: {@code changed_by_policy} moves when it changes something that matters, and wakes sync steps. */
    POLICY,
    /** An event step: moves nothing unless told to. */
    EVENT,
    /** A pull step: moves nothing unless told to. */
    PULL
}
