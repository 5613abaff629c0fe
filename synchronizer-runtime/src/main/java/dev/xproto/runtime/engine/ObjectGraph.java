package dev.xproto.runtime.engine;

import dev.xproto.sync.model.ObjectKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who links to whom, kept up to date link by link. Guarded by the engine's lock. */
final class ObjectGraph {
    private final Map<ObjectKey, Node> nodes = new HashMap<>();
    private final Obstacles obstacles;

    ObjectGraph(Obstacles obstacles) {
        this.obstacles = obstacles;
    }

    @Nullable
    Node find(ObjectKey key) {
        return nodes.get(key);
    }

    Node get(ObjectKey key) {
        return nodes.computeIfAbsent(key, Node::new);
    }

    Collection<Node> nodes() {
        return nodes.values();
    }

    /**
     * Makes the object link to these and no others.
     *
     * @return works that waited for something which may not be in their way any more
     */
    List<Work> link(Node node, Set<ObjectKey> targets) {
        if (sameTargets(node, targets)) {
            return List.of();
        }
        List<Work> freed = new ArrayList<>();
        List<Node> touched = new ArrayList<>();
        for (Edge edge : List.copyOf(node.out)) {
            touched.add(edge.to);
            detach(edge);
        }
        node.out.clear();
        for (ObjectKey target : targets) {
            if (!target.equals(node.key)) {
                Edge edge = new Edge(node, get(target));
                edge.placeInTo = edge.to.in.size();
                edge.to.in.add(edge);
                node.out.add(edge);
                touched.add(edge.to);
            }
        }
        obstacles.linksChanged(node, Direction.DEPENDENCIES, freed);
        touched.forEach(far -> obstacles.linksChanged(far, Direction.DEPENDENTS, freed));
        touched.forEach(this::dropIfUnknown);
        return freed;
    }

    private static boolean sameTargets(Node node, Set<ObjectKey> targets) {
        int expected = targets.contains(node.key) ? targets.size() - 1 : targets.size();
        return node.out.size() == expected && node.out.stream().allMatch(edge -> targets.contains(edge.to.key));
    }

    /** Takes the edge out at its far end, in no time: the last one moves to its place. */
    private static void detach(Edge edge) {
        List<Edge> in = edge.to.in;
        Edge last = in.remove(in.size() - 1);
        if (last != edge) {
            in.set(edge.placeInTo, last);
            last.placeInTo = edge.placeInTo;
        }
    }

    private void dropIfUnknown(Node node) {
        if (node.model.isEmpty() && node.in.isEmpty() && node.out.isEmpty()) {
            nodes.remove(node.key);
        }
    }

    /**
     * The object is gone; links to it stay until their owners are read again.
     *
     * @return works that may be free now
     */
    List<Work> remove(Node node) {
        List<Work> freed = link(node, Set.of());
        node.model = "";
        if (node.in.isEmpty()) {
            nodes.remove(node.key);
        }
        return freed;
    }
}
