package dev.xproto.runtime.engine;

import java.util.Arrays;

/**
 * Who depends on whom, by the objects' numbers. All links are in one flat array, since there are millions of them: an
 * object for each would cost three times the memory, and a look at a neighbour several waits for it. Guarded by the
 * engine's lock.
 *
 * <p>A link is a record of eight numbers. Three stand for either end: who is at the far side, and the next and the previous
 * link in the list of those that begin at the near side. One leads to the next link of the same owner.
 */
final class Links {
    /** No object, or no link. */
    static final int NONE = -1;

    private static final int RECORD = 8;
    private static final int END = 3;
    private static final int NEXT = 1;
    private static final int PREVIOUS = 2;
    private static final int OWNED = 6;

    /** The first link of each object in either direction. */
    private int[] first = new int[0];

    /** The first link that each object owns. */
    private int[] owned = new int[0];

    private int[] records = new int[16 * RECORD];
    private int made;
    private int free = NONE;

    /** Makes room for objects with numbers below that one. */
    void reserve(int objects) {
        int known = owned.length;
        owned = Arrays.copyOf(owned, objects);
        first = Arrays.copyOf(first, 2 * objects);
        Arrays.fill(owned, known, objects, NONE);
        Arrays.fill(first, 2 * known, 2 * objects, NONE);
    }

    /** The first link of the object that leads in that direction. */
    int first(int object, Direction direction) {
        return first[2 * object + direction.index];
    }

    /** The next one after that link. */
    int next(int link, Direction direction) {
        return records[link * RECORD + END * direction.index + NEXT];
    }

    /** Where the link leads in that direction. */
    int far(int link, Direction direction) {
        return records[link * RECORD + END * direction.index];
    }

    /** The first link that the object owns. */
    int firstOwned(int object) {
        return owned[object];
    }

    /** The next one of the same owner. */
    int nextOwned(int link) {
        return records[link * RECORD + OWNED];
    }

    /** Whether nothing leads to the object, and nothing away from it. */
    boolean isAlone(int object) {
        return first[2 * object] == NONE && first[2 * object + 1] == NONE;
    }

    /**
     * Adds a link, before all others of its ends and of its owner.
     *
     * @param from what depends
     * @param to what it depends on
     * @param owner whose reading told of it; one of the two
     */
    void add(int from, int to, int owner) {
        int link = place();
        attach(link, Direction.DEPENDENCIES, from, to);
        attach(link, Direction.DEPENDENTS, to, from);
        records[link * RECORD + OWNED] = owned[owner];
        owned[owner] = link;
    }

    private int place() {
        int link = free;
        if (link != NONE) {
            free = nextOwned(link);
            return link;
        }
        if ((made + 1) * RECORD > records.length) {
            records = Arrays.copyOf(records, records.length + (records.length >> 1) / RECORD * RECORD);
        }
        return made++;
    }

    private void attach(int link, Direction direction, int near, int far) {
        int end = link * RECORD + END * direction.index;
        int head = 2 * near + direction.index;
        int next = first[head];
        records[end] = far;
        records[end + NEXT] = next;
        records[end + PREVIOUS] = NONE;
        if (next != NONE) {
            records[next * RECORD + END * direction.index + PREVIOUS] = link;
        }
        first[head] = link;
    }

    /** Takes away all links that the object owns. */
    void removeOwned(int owner) {
        int link = owned[owner];
        owned[owner] = NONE;
        while (link != NONE) {
            int next = nextOwned(link);
            int from = far(link, Direction.DEPENDENTS);
            detach(link, Direction.DEPENDENTS, far(link, Direction.DEPENDENCIES));
            detach(link, Direction.DEPENDENCIES, from);
            records[link * RECORD + OWNED] = free;
            free = link;
            link = next;
        }
    }

    private void detach(int link, Direction direction, int near) {
        int end = link * RECORD + END * direction.index;
        int next = records[end + NEXT];
        int previous = records[end + PREVIOUS];
        if (next != NONE) {
            records[next * RECORD + END * direction.index + PREVIOUS] = previous;
        }
        if (previous != NONE) {
            records[previous * RECORD + END * direction.index + NEXT] = next;
        } else {
            first[2 * near + direction.index] = next;
        }
    }
}
