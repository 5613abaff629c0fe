package dev.xproto.parser.index;

import dev.xproto.parser.model.Link;
import dev.xproto.parser.model.Model;
import dev.xproto.parser.model.ModelGraph;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which models the objects of a model depend on: those that its links, own and inherited, lead to. */
public final class DependencyIndex {
    private final ModelGraph graph;
    private final InheritanceIndex inheritance;

    private DependencyIndex(ModelGraph graph) {
        this.graph = graph;
        this.inheritance = InheritanceIndex.of(graph);
    }

    /** The index of the graph. */
    public static DependencyIndex of(ModelGraph graph) {
        return graph.index(DependencyIndex.class, DependencyIndex::new);
    }

    /**
     * A dependency.
     *
     * @param peer the model that is depended on
     * @param link the link's name
     * @param reverse the name that leads back; empty when there is none
     */
    public record Edge(String peer, String link, Optional<String> reverse) {}

    /** The dependencies of the model, one for each link, those of its bases first. */
    public List<Edge> edges(Model model) {
        return inheritance.links(model).stream()
                .map(link -> new Edge(link.peer(), link.name(), link.reverse()))
                .toList();
    }

    /** The models that it depends on, over any number of links; itself among them only when it is in a circle. */
    public Set<Model> reached(Model model) {
        Set<Model> reached = new LinkedHashSet<>();
        Deque<Model> open = new ArrayDeque<>(List.of(model));
        while (!open.isEmpty()) {
            for (Link link : inheritance.links(open.pop())) {
                Model peer = graph.get(link.peer());
                if (reached.add(peer)) {
                    open.push(peer);
                }
            }
        }
        return reached;
    }
}
