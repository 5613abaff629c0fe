package dev.xproto.runtime.engine;

/** The two things that can be due for an object; one at a time. */
enum Lane {
    /** Its sync step, or the step's deletion. */
    SYNC,
    /** The policies of its models. */
    POLICY
}
