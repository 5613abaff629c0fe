package dev.xproto.parser.index;

import dev.xproto.parser.model.Link;
import dev.xproto.parser.model.Member;
import dev.xproto.parser.model.Model;
import dev.xproto.parser.model.ModelGraph;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The far sides of links. Immutable; safe for use by many threads. */
public final class LinkIndex {
    private final ModelGraph graph;
    private final InheritanceIndex inheritance;
    private final Map<String, List<ReverseLink>> own = new HashMap<>();
    private final Map<String, List<ReverseLink>> named = new HashMap<>();

    private LinkIndex(ModelGraph graph) {
        this.graph = graph;
        this.inheritance = InheritanceIndex.of(graph);
        for (Model model : graph.models()) {
            for (Member member : model.members()) {
                if (member instanceof Link link) {
                    add(new ReverseLink(model, link));
                }
            }
        }
        own.replaceAll((peer, links) -> List.copyOf(links));
        named.replaceAll((peer, links) -> List.copyOf(links));
    }

    private void add(ReverseLink reverse) {
        Link link = reverse.link();
        own.computeIfAbsent(link.peer(), name -> new ArrayList<>()).add(reverse);
        if (link.reverse().isPresent()) {
            named.computeIfAbsent(link.peer(), name -> new ArrayList<>()).add(reverse);
        }
    }

    /** The index of the graph. */
    public static LinkIndex of(ModelGraph graph) {
        return graph.index(LinkIndex.class, LinkIndex::new);
    }

    /**
     * A link seen from its far side.
     *
     * @param source the model that declares it
     * @param link the link
     */
    public record ReverseLink(Model source, Link link) {}

    /** Links that name this very model as their peer, in order of declaration, those without a reverse name too. */
    public List<ReverseLink> ownReverses(Model model) {
        return own.getOrDefault(model.name(), List.of());
    }

    /** Those of them that have a reverse name. */
    public List<ReverseLink> ownNamedReverses(Model model) {
        return named.getOrDefault(model.name(), List.of());
    }

    /** The declared model that a link goes through; empty when it goes through none, or through a table only. */
    public Optional<Model> through(Link link) {
        return link.through().flatMap(graph::find);
    }

    /** Links that name the model or an ancestor of it, and have a reverse name; base first. */
    public List<ReverseLink> reverses(Model model) {
        List<Model> line = inheritance.baseFirst(model);
        if (line.size() == 1) {
            return ownNamedReverses(model);
        }
        List<ReverseLink> found = new ArrayList<>();
        line.forEach(ancestor -> found.addAll(ownNamedReverses(ancestor)));
        return List.copyOf(found);
    }
}
