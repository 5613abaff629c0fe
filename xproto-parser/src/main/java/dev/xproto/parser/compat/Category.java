package dev.xproto.parser.compat;

/** Whom a change breaks. */
public enum Category {
    /** Clients that were built before: messages don't mean the same any more. */
    WIRE,
    /** Code that uses generated classes, and recipes: it has to be changed before it compiles or applies again. */
    SOURCE,
    /** Objects that are stored: they don't fit, or are found no more. */
    STORAGE
}
