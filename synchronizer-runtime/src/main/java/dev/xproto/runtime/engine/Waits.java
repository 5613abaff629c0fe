package dev.xproto.runtime.engine;

import java.util.Arrays;

/**
 * Which object's sync step waits for which object, by their numbers. Flat arrays, for the same reason as {@link Links}: among
 * many objects each look at a neighbour waits for the memory. Guarded by the engine's lock.
 *
 * <p>An object waits for one other at most. Those that wait for the same one are a list, in the order in which they came.
 */
final class Waits {
    private static final int RECORD = 6;

    /** What it waits for. */
    private static final int FOR = 0;

    /** Its neighbours among those that wait for the same one. */
    private static final int NEXT = 1;

    private static final int PREVIOUS = 2;

    /** The first and the last of those that wait for it. */
    private static final int FIRST = 3;

    private static final int LAST = 4;

    /** The walk that saw it last. */
    private static final int WALK = 5;

    private int[] records = new int[0];
    private int walks;

    /** Makes room for objects with numbers below that one. */
    void reserve(int objects) {
        int before = records.length;
        records = Arrays.copyOf(records, objects * RECORD);
        Arrays.fill(records, before, records.length, Links.NONE);
    }

    private int of(int object, int what) {
        return records[object * RECORD + what];
    }

    private void of(int object, int what, int value) {
        records[object * RECORD + what] = value;
    }

    /** The first of those that wait for the object. */
    int first(int obstacle) {
        return of(obstacle, FIRST);
    }

    /** The one that has come to wait for the same object after it. */
    int next(int waiter) {
        return of(waiter, NEXT);
    }

    /** The object waits for that one from now on, after all that wait for it already; or for none. */
    void waitFor(int waiter, int obstacle) {
        int before = of(waiter, FOR);
        if (before != Links.NONE) {
            leave(waiter, before);
        }
        of(waiter, FOR, obstacle);
        if (obstacle != Links.NONE) {
            join(waiter, obstacle);
        }
    }

    private void join(int waiter, int obstacle) {
        int last = of(obstacle, LAST);
        of(waiter, PREVIOUS, last);
        of(waiter, NEXT, Links.NONE);
        if (last == Links.NONE) {
            of(obstacle, FIRST, waiter);
        } else {
            of(last, NEXT, waiter);
        }
        of(obstacle, LAST, waiter);
    }

    private void leave(int waiter, int obstacle) {
        int previous = of(waiter, PREVIOUS);
        int next = of(waiter, NEXT);
        if (previous == Links.NONE) {
            of(obstacle, FIRST, next);
        } else {
            of(previous, NEXT, next);
        }
        if (next == Links.NONE) {
            of(obstacle, LAST, previous);
        } else {
            of(next, PREVIOUS, previous);
        }
    }

    /** The object is gone: it waits for nothing, and nobody for it. Its number may be given to another one. */
    void drop(int object) {
        waitFor(object, Links.NONE);
        while (first(object) != Links.NONE) {
            waitFor(first(object), Links.NONE);
        }
        of(object, WALK, Links.NONE);
    }

    /** Begins walks, of which each object is on one at most. */
    int beginWalks() {
        if (walks > Integer.MAX_VALUE / 2) {
            walks = 0;
            for (int at = WALK; at < records.length; at += RECORD) {
                records[at] = Links.NONE;
            }
        }
        return walks;
    }

    /**
     * Walks from object to what it waits for, as long as they are on none of the walks since those began.
     *
     * @return where the walk comes back to itself; {@link Links#NONE} when it doesn't
     */
    int walk(int start, int begun) {
        int walk = ++walks;
        int object = start;
        while (object != Links.NONE && of(object, WALK) <= begun) {
            of(object, WALK, walk);
            object = of(object, FOR);
        }
        return object != Links.NONE && of(object, WALK) == walk ? object : Links.NONE;
    }

    /** What the object waits for. */
    int obstacle(int waiter) {
        return of(waiter, FOR);
    }
}
