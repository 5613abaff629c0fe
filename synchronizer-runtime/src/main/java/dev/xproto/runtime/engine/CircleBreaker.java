package dev.xproto.runtime.engine;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Looks after objects that wait for each other in a circle. Every waiting work names one object that it waits for; so a
 * circle shows as a walk along these names that comes back. Guarded by the engine's lock.
 */
final class CircleBreaker {
    private final ObjectGraph graph;

    CircleBreaker(ObjectGraph graph) {
        this.graph = graph;
    }

    /**
     * How a circle goes on.
     *
     * @param first whose turn it is, or what the circle as a whole has to wait for
     * @param circle the standing objects that are in the circle, by key
     * @param outside whether {@code first} is outside of the circle
     */
    record Verdict(Node first, List<Node> circle, boolean outside) {}

    /** A work of each circle among the newly blocked ones and those that they wait for. */
    List<Work> inCircles(List<Work> newlyBlocked) {
        List<Work> found = new ArrayList<>();
        Waits waits = graph.waits();
        int begun = waits.beginWalks();
        for (Work start : newlyBlocked) {
            int back = waits.walk(start.node.number, begun);
            if (back != Links.NONE && isCircle(back)) {
                found.add(graph.node(back).sync);
            }
        }
        return found;
    }

    /** Some may wait by now for another reason, such as a pause, though an object was in their way before that. */
    private boolean isCircle(int start) {
        int object = start;
        do {
            if (graph.node(object).sync.phase != Work.Phase.BLOCKED) {
                return false;
            }
            object = graph.waits().obstacle(object);
        } while (object != start);
        return true;
    }

    /** Who goes first: what the circle needs from outside, else the member with the lowest key. */
    Verdict judge(Node member) {
        Direction direction = member.direction();
        Set<Node> ahead = reach(member, direction, null);
        Set<Node> circle = reach(member, direction.back(), ahead);
        List<Node> standing = new ArrayList<>();
        Node outside = null;
        for (Node node : ahead) {
            if (!node.stands(direction)) {
                continue;
            }
            if (circle.contains(node)) {
                standing.add(node);
            } else if (outside == null || node.key.compareTo(outside.key) < 0) {
                outside = node;
            }
        }
        standing.sort(Comparator.comparing(node -> node.key));
        return outside == null ? new Verdict(standing.get(0), standing, false) : new Verdict(outside, standing, true);
    }

    private Set<Node> reach(Node start, Direction direction, @Nullable Set<Node> within) {
        Links links = graph.links();
        Set<Node> reached = new LinkedHashSet<>();
        Deque<Node> open = new ArrayDeque<>();
        reached.add(start);
        open.add(start);
        while (!open.isEmpty()) {
            int near = open.remove().number;
            for (int link = links.first(near, direction); link != Links.NONE; link = links.next(link, direction)) {
                Node far = graph.node(links.far(link, direction));
                if ((within == null || within.contains(far)) && reached.add(far)) {
                    open.add(far);
                }
            }
        }
        return reached;
    }
}
