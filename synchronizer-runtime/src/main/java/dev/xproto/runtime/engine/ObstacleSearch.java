package dev.xproto.runtime.engine;

import java.util.Arrays;

/** Searches in depth, without recursion: chains may be long. Keeps its lists for the next search. Guarded by the engine's lock. */
final class ObstacleSearch {
    private final Links links;
    private final Sights sights;

    /** The objects that were seen, and of each the search that saw it last. */
    private final Numbers seen = new Numbers();

    private int[] seenBy = new int[0];
    private int search;

    /** The objects from the start to where the search is, and of each the link that is looked along next. */
    private final Numbers path = new Numbers();

    private final Numbers nextLinks = new Numbers();

    ObstacleSearch(Links links, Sights sights) {
        this.links = links;
        this.sights = sights;
    }

    /** An object in the start's way, which is remembered all along the way to it; {@link Links#NONE} when there is none. */
    int from(int start, Direction direction) {
        begin();
        enter(start, direction);
        boolean cameBack = false;
        while (!path.isEmpty()) {
            int link = nextLinks.last();
            if (link == Links.NONE) {
                path.removeLast();
                nextLinks.removeLast();
                continue;
            }
            nextLinks.set(nextLinks.size() - 1, links.next(link, direction));
            int far = links.far(link, direction);
            if (far == start) {
                // The start itself may stand, so nobody on the way round is clear.
                cameBack = true;
            } else {
                int obstacle = look(far, start, direction);
                if (obstacle != Links.NONE) {
                    remember(obstacle, direction);
                    return obstacle;
                }
            }
        }
        if (!cameBack) {
            for (int i = 0; i < seen.size(); i++) {
                sights.clear(seen.get(i), direction);
            }
        }
        return Links.NONE;
    }

    private void begin() {
        seen.clear();
        path.clear();
        nextLinks.clear();
        search++;
        if (search < 0) {
            search = 1;
            Arrays.fill(seenBy, 0);
        }
    }

    private void enter(int object, Direction direction) {
        if (object >= seenBy.length) {
            seenBy = Arrays.copyOf(seenBy, Math.max(object + 1, 2 * seenBy.length));
        }
        seenBy[object] = search;
        seen.add(object);
        path.add(object);
        nextLinks.add(links.first(object, direction));
    }

    private int look(int object, int start, Direction direction) {
        if (sights.stands(object, direction)) {
            return object;
        }
        int obstacle = sights.obstacle(object, direction);
        if (obstacle != Links.NONE && obstacle != start && sights.stands(obstacle, direction)) {
            return obstacle;
        }
        boolean wasSeen = object < seenBy.length && seenBy[object] == search;
        if (!wasSeen && !sights.isClear(object, direction)) {
            enter(object, direction);
        }
        return Links.NONE;
    }

    private void remember(int obstacle, Direction direction) {
        for (int i = 0; i < path.size(); i++) {
            sights.remember(path.get(i), direction, obstacle);
        }
    }
}
