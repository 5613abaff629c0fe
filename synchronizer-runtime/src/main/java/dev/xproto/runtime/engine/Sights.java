package dev.xproto.runtime.engine;

import java.util.Arrays;

/**
 * What is known of objects by their numbers: which of them stand in others' way, and what was found when somebody looked
 * from one of them. Flat arrays, for the same reason as {@link Links}. Guarded by the engine's lock.
 */
final class Sights {
    private static final int STANDS = 1;
    private static final int CLEAR = 4;
    private static final int MAY_WAIT = 16;
    private static final int TROUBLED = 32;

    /** For each object a bit for each direction in which it stands, and in which it is known to be clear. */
    private byte[] marks = new byte[0];

    /** What stands in each object's way, in either direction. */
    private int[] obstacles = new int[0];

    /** Of how many objects something is remembered, in either direction. */
    private final int[] known = new int[2];

    /** Makes room for objects with numbers below that one. */
    void reserve(int objects) {
        int before = marks.length;
        marks = Arrays.copyOf(marks, objects);
        obstacles = Arrays.copyOf(obstacles, 2 * objects);
        Arrays.fill(obstacles, 2 * before, 2 * objects, Links.NONE);
    }

    private static int bit(int mark, Direction direction) {
        return mark << direction.index;
    }

    /** Whether others have to wait for it. */
    boolean stands(int object, Direction direction) {
        return (marks[object] & bit(STANDS, direction)) != 0;
    }

    void stand(int object, Direction direction, boolean stands) {
        mark(object, bit(STANDS, direction), stands);
    }

    /** Whether its work may be one that waits; false says for sure that it isn't. */
    boolean mayWait(int object) {
        return (marks[object] & MAY_WAIT) != 0;
    }

    void mayWait(int object, boolean waits) {
        mark(object, MAY_WAIT, waits);
    }

    /** Whether something may be wrong with it that those who wait for it are told; false says for sure that nothing is. */
    boolean isTroubled(int object) {
        return (marks[object] & TROUBLED) != 0;
    }

    void troubled(int object, boolean troubled) {
        mark(object, TROUBLED, troubled);
    }

    private void mark(int object, int mark, boolean set) {
        marks[object] = (byte) (set ? marks[object] | mark : marks[object] & ~mark);
    }

    /** Whether it is known that nothing stands in its way. */
    boolean isClear(int object, Direction direction) {
        return (marks[object] & bit(CLEAR, direction)) != 0;
    }

    /** What was found to stand in its way, and may not any more. */
    int obstacle(int object, Direction direction) {
        return obstacles[2 * object + direction.index];
    }

    /** Whether anything is remembered. */
    boolean isKnown(int object, Direction direction) {
        return isClear(object, direction) || obstacle(object, direction) != Links.NONE;
    }

    /** Whether anything is remembered of any object. */
    boolean isAnyKnown(Direction direction) {
        return known[direction.index] > 0;
    }

    void forget(int object, Direction direction) {
        if (isKnown(object, direction)) {
            known[direction.index]--;
            mark(object, bit(CLEAR, direction), false);
            obstacles[2 * object + direction.index] = Links.NONE;
        }
    }

    /** Nothing stands in its way. */
    void clear(int object, Direction direction) {
        forget(object, direction);
        known[direction.index]++;
        mark(object, bit(CLEAR, direction), true);
    }

    /** Something stands in its way. */
    void remember(int object, Direction direction, int obstacle) {
        forget(object, direction);
        known[direction.index]++;
        obstacles[2 * object + direction.index] = obstacle;
    }

    /** Forgets everything about an object that is gone, but not what others know of it. */
    void drop(int object) {
        for (Direction direction : Direction.values()) {
            forget(object, direction);
        }
        marks[object] = 0;
    }
}
