package dev.xproto.runtime.engine;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds what stands in an object's way: another one that must be in sync first, however many links away. What a search
 * finds out is remembered at the objects it passed, and forgotten where it may have become wrong; so all searches
 * together cost about as much as there are objects and links. Guarded by the engine's lock.
 *
 * <p>What keeps the memory true: an object that is known to be clear links to clear ones only, and none of them stands;
 * one that knows an obstacle links to it, or to one that knows the same obstacle. Only {@link #stood} and
 * {@link #linksChanged} can make memories wrong, and they walk back over all of them.
 */
final class Obstacles {
    /** An object that must be in sync first; null when there is none. */
    @Nullable
    Node find(Node start, Direction direction) {
        Node.Sight sight = start.sight(direction);
        if (sight.clear) {
            return null;
        }
        if (sight.obstacle != null && sight.obstacle.stands(direction)) {
            return sight.obstacle;
        }
        Node next = nextTo(start, direction);
        if (next != null) {
            sight.obstacle = next;
            return next;
        }
        return new Search(start, direction).run();
    }

    /** What stands right before it: most obstacles do, and need no search. */
    private static @Nullable Node nextTo(Node start, Direction direction) {
        List<Edge> edges = direction.ahead(start);
        for (int i = 0; i < edges.size(); i++) {
            Node far = direction.far(edges.get(i));
            if (far != start && far.stands(direction)) {
                return far;
            }
        }
        return null;
    }

    /** The node has come to stand in others' way: what isn't true any more is forgotten, of all that lead to it. */
    void stood(Node node, Direction direction) {
        Deque<Node> open = new ArrayDeque<>(1);
        open.add(node);
        while (!open.isEmpty()) {
            List<Edge> edges = direction.back().ahead(open.remove());
            for (int i = 0; i < edges.size(); i++) {
                Node behind = direction.back().far(edges.get(i));
                Node.Sight sight = behind.sight(direction);
                Node obstacle = sight.obstacle;
                boolean outlived = obstacle != null && (obstacle == node || !obstacle.stands(direction));
                if (sight.clear || outlived) {
                    sight.forget();
                    open.add(behind);
                }
            }
        }
    }

    /** The node leads elsewhere than before. Collects the works that wait behind it. */
    void linksChanged(Node node, Direction direction, List<Work> waiting) {
        forget(node, direction, waiting);
        Deque<Node> open = null;
        for (Node near = node; near != null; near = open == null ? null : open.poll()) {
            List<Edge> edges = direction.back().ahead(near);
            for (int i = 0; i < edges.size(); i++) {
                Node behind = direction.back().far(edges.get(i));
                if (behind.sight(direction).isKnown()) {
                    forget(behind, direction, waiting);
                    open = open == null ? new ArrayDeque<>() : open;
                    open.add(behind);
                }
            }
        }
    }

    private static void forget(Node node, Direction direction, List<Work> waiting) {
        node.sight(direction).forget();
        if (node.sync.phase == Work.Phase.BLOCKED && node.direction() == direction) {
            waiting.add(node.sync);
        }
    }

    /**
     * Somebody has found out that the start has to wait for the obstacle, which it leads to: that is remembered as if a
     * search had found it, so that a link that changes on the way there is noticed.
     */
    void remember(Node start, Node obstacle, Direction direction) {
        Map<Node, Node> cameFrom = new HashMap<>();
        Deque<Node> open = new ArrayDeque<>();
        open.add(start);
        while (!open.isEmpty() && !cameFrom.containsKey(obstacle)) {
            Node node = open.remove();
            for (Edge edge : direction.ahead(node)) {
                Node far = direction.far(edge);
                if (far != start && cameFrom.putIfAbsent(far, node) == null) {
                    open.add(far);
                }
            }
        }
        for (Node node = cameFrom.get(obstacle); node != null; node = cameFrom.get(node)) {
            node.sight(direction).clear = false;
            node.sight(direction).obstacle = obstacle;
        }
    }

    /** One search, in depth, without recursion: chains may be long. */
    private static final class Search {
        private final Node start;
        private final Direction direction;
        private final Set<Node> seen = new HashSet<>();
        private final List<Step> path = new ArrayList<>();
        private boolean cameBack;

        Search(Node start, Direction direction) {
            this.start = start;
            this.direction = direction;
        }

        private static final class Step {
            private final Node node;
            private int next;

            Step(Node node) {
                this.node = node;
            }
        }

        @Nullable
        Node run() {
            enter(start);
            while (!path.isEmpty()) {
                Step step = path.get(path.size() - 1);
                List<Edge> edges = direction.ahead(step.node);
                if (step.next == edges.size()) {
                    path.remove(path.size() - 1);
                } else {
                    Node obstacle = look(direction.far(edges.get(step.next++)));
                    if (obstacle != null) {
                        path.forEach(passed -> passed.node.sight(direction).obstacle = obstacle);
                        return obstacle;
                    }
                }
            }
            if (!cameBack) {
                seen.forEach(node -> node.sight(direction).clear = true);
                seen.forEach(node -> node.sight(direction).obstacle = null);
            }
            return null;
        }

        private void enter(Node node) {
            seen.add(node);
            path.add(new Step(node));
        }

        private @Nullable Node look(Node node) {
            if (node == start) {
                // The start itself may stand, so nobody on the way round is clear.
                cameBack = true;
                return null;
            }
            if (node.stands(direction)) {
                return node;
            }
            Node.Sight sight = node.sight(direction);
            Node obstacle = sight.obstacle;
            if (obstacle != null && obstacle != start && obstacle.stands(direction)) {
                return obstacle;
            }
            if (!sight.clear && !seen.contains(node)) {
                enter(node);
            }
            return null;
        }
    }
}
