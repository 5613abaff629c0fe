package dev.xproto.runtime.engine;

/** Which way to look from an object. */
enum Direction {
    /** To what it depends on: these are synchronized before it. */
    DEPENDENCIES(0),
    /** To what depends on it: these are deleted before it. */
    DEPENDENTS(1);

    /** Where arrays have what belongs to it: at the even or at the odd places. */
    final int index;

    Direction(int index) {
        this.index = index;
    }

    Direction back() {
        return this == DEPENDENCIES ? DEPENDENTS : DEPENDENCIES;
    }
}
