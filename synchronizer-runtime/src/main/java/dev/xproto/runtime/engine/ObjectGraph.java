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
     * Makes the object depend on these and no others, and those depend on it.
     *
     * @param targets what it depends on by its own links
     * @param dependents what depends on it by its own links
     * @return works that waited for something which may not be in their way any more
     */
    List<Work> link(Node node, Set<ObjectKey> targets, Set<ObjectKey> dependents) {
        if (isLinked(node, targets, dependents)) {
            return List.of();
        }
        List<Node> froms = new ArrayList<>(4);
        List<Node> tos = new ArrayList<>(4);
        for (Edge edge : owned(node)) {
            add(froms, edge.from);
            add(tos, edge.to);
            detach(edge);
        }
        node.ownOut = 0;
        node.reversed = dependents.isEmpty() ? List.of() : new ArrayList<>();
        for (ObjectKey target : targets) {
            if (!target.equals(node.key)) {
                attach(new Edge(node, get(target), false), froms, tos);
                node.ownOut++;
            }
        }
        for (ObjectKey dependent : dependents) {
            if (!dependent.equals(node.key)) {
                Edge edge = new Edge(get(dependent), node, true);
                attach(edge, froms, tos);
                node.reversed.add(edge);
            }
        }
        List<Work> freed = new ArrayList<>();
        froms.forEach(near -> obstacles.linksChanged(near, Direction.DEPENDENCIES, freed));
        tos.forEach(far -> obstacles.linksChanged(far, Direction.DEPENDENTS, freed));
        froms.forEach(this::dropIfUnknown);
        tos.forEach(this::dropIfUnknown);
        return freed;
    }

    private static List<Edge> owned(Node node) {
        List<Edge> owned = new ArrayList<>(node.reversed);
        for (Edge edge : node.out) {
            if (!edge.reversed) {
                owned.add(edge);
            }
        }
        return owned;
    }

    private static boolean isLinked(Node node, Set<ObjectKey> targets, Set<ObjectKey> dependents) {
        return node.ownOut == others(node, targets)
                && node.reversed.size() == others(node, dependents)
                && node.reversed.stream().allMatch(edge -> dependents.contains(edge.from.key))
                && node.out.stream().allMatch(edge -> edge.reversed || targets.contains(edge.to.key));
    }

    private static int others(Node node, Set<ObjectKey> keys) {
        return keys.contains(node.key) ? keys.size() - 1 : keys.size();
    }

    private static void attach(Edge edge, List<Node> froms, List<Node> tos) {
        edge.placeInFrom = edge.from.out.size();
        edge.from.out.add(edge);
        edge.placeInTo = edge.to.in.size();
        edge.to.in.add(edge);
        add(froms, edge.from);
        add(tos, edge.to);
    }

    /** Nearly all of them come one after the other, so looking at the last is enough; another look at one is no harm. */
    private static void add(List<Node> nodes, Node node) {
        if (nodes.isEmpty() || nodes.get(nodes.size() - 1) != node) {
            nodes.add(node);
        }
    }

    /** Takes the edge out at both ends, in no time: the last one of each moves to its place. */
    private static void detach(Edge edge) {
        List<Edge> out = edge.from.out;
        Edge lastOut = out.remove(out.size() - 1);
        if (lastOut != edge) {
            out.set(edge.placeInFrom, lastOut);
            lastOut.placeInFrom = edge.placeInFrom;
        }
        List<Edge> in = edge.to.in;
        Edge lastIn = in.remove(in.size() - 1);
        if (lastIn != edge) {
            in.set(edge.placeInTo, lastIn);
            lastIn.placeInTo = edge.placeInTo;
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
        List<Work> freed = link(node, Set.of(), Set.of());
        node.model = "";
        if (node.in.isEmpty() && node.out.isEmpty()) {
            nodes.remove(node.key);
        }
        return freed;
    }
}
