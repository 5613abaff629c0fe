package dev.xproto.store.security;

/** What somebody wants to do with an object. */
public enum Access {
    /** See it. */
    READ,
    /** Make, change or delete it. */
    WRITE
}
