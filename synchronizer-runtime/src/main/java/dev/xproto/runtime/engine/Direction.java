package dev.xproto.runtime.engine;

/** Which way to look from an object. */
enum Direction {
    /** To what it depends on: these are synchronized before it. */
    DEPENDENCIES,
    /** To what depends on it: these are deleted before it. */
    DEPENDENTS;

    Direction back() {
        return this == DEPENDENCIES ? DEPENDENTS : DEPENDENCIES;
    }
}
