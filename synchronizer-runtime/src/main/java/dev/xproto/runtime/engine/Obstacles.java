package dev.xproto.runtime.engine;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntConsumer;

/**
 * Finds what stands in an object's way: another one that must be in sync first, however many links away. What a search
 * finds out is remembered at the objects it passed, and forgotten where it may have become wrong; so all searches
 * together cost about as much as there are objects and links. Knows objects by their numbers only. Guarded by the engine's
 * lock.
 *
 * <p>What keeps the memory true: an object that is known to be clear links to clear ones only, and none of them stands;
 * one that knows an obstacle links to it, or to one that knows the same obstacle. Only {@link #stood} and
 * {@link #linksChanged} can make memories wrong, and they walk back over all of them.
 */
final class Obstacles {
    private final Links links;
    private final Sights sights;
    private final ObstacleSearch search;

    Obstacles(Links links, Sights sights) {
        this.links = links;
        this.sights = sights;
        this.search = new ObstacleSearch(links, sights);
    }

    /** An object that must be in sync first; {@link Links#NONE} when there is none. */
    int find(int start, Direction direction) {
        if (sights.isClear(start, direction)) {
            return Links.NONE;
        }
        int known = sights.obstacle(start, direction);
        if (known != Links.NONE && sights.stands(known, direction)) {
            return known;
        }
        // Most obstacles stand right before it, and most others' neighbours are known to be clear: they need no search.
        boolean clear = true;
        for (int link = links.first(start, direction); link != Links.NONE; link = links.next(link, direction)) {
            int far = links.far(link, direction);
            if (sights.stands(far, direction) && far != start) {
                sights.remember(start, direction, far);
                return far;
            }
            clear &= sights.isClear(far, direction);
        }
        if (clear) {
            sights.clear(start, direction);
            return Links.NONE;
        }
        return search.from(start, direction);
    }

    /** The object has come to stand in others' way: what isn't true any more is forgotten, of all that lead to it. */
    void stood(int object, Direction direction) {
        if (!sights.isAnyKnown(direction)) {
            return;
        }
        Direction back = direction.back();
        Numbers open = new Numbers();
        open.add(object);
        while (!open.isEmpty()) {
            int near = open.removeLast();
            for (int link = links.first(near, back); link != Links.NONE; link = links.next(link, back)) {
                int behind = links.far(link, back);
                int obstacle = sights.obstacle(behind, direction);
                boolean outlived =
                        obstacle != Links.NONE && (obstacle == object || !sights.stands(obstacle, direction));
                if (outlived || sights.isClear(behind, direction)) {
                    sights.forget(behind, direction);
                    open.add(behind);
                }
            }
        }
    }

    /**
     * The object leads elsewhere than before.
     *
     * @param forgotten is told of all whose memory was forgotten and may wait
     */
    void linksChanged(int object, Direction direction, IntConsumer forgotten) {
        forget(object, direction, forgotten);
        if (!sights.isAnyKnown(direction)) {
            return;
        }
        Direction back = direction.back();
        Numbers open = new Numbers();
        open.add(object);
        while (!open.isEmpty()) {
            int near = open.removeLast();
            for (int link = links.first(near, back); link != Links.NONE; link = links.next(link, back)) {
                int behind = links.far(link, back);
                if (sights.isKnown(behind, direction)) {
                    forget(behind, direction, forgotten);
                    open.add(behind);
                }
            }
        }
    }

    private void forget(int object, Direction direction, IntConsumer forgotten) {
        sights.forget(object, direction);
        if (sights.mayWait(object)) {
            forgotten.accept(object);
        }
    }

    /**
     * Somebody has found out that the start has to wait for the obstacle, which it leads to: that is remembered as if a
     * search had found it, so that a link that changes on the way there is noticed.
     */
    void remember(int start, int obstacle, Direction direction) {
        Map<Integer, Integer> cameFrom = new HashMap<>();
        Deque<Integer> open = new ArrayDeque<>();
        open.add(start);
        while (!open.isEmpty() && !cameFrom.containsKey(obstacle)) {
            int near = open.remove();
            for (int link = links.first(near, direction); link != Links.NONE; link = links.next(link, direction)) {
                int far = links.far(link, direction);
                if (far != start && cameFrom.putIfAbsent(far, near) == null) {
                    open.add(far);
                }
            }
        }
        for (Integer passed = cameFrom.get(obstacle); passed != null; passed = cameFrom.get(passed)) {
            sights.remember(passed, direction, obstacle);
        }
    }
}
