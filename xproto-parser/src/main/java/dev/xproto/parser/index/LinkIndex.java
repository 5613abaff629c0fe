package dev.xproto.parser.index;

import dev.xproto.parser.model.Link;
import dev.xproto.parser.model.Model;
import dev.xproto.parser.model.ModelGraph;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The far sides of links. */
public final class LinkIndex {
    private final InheritanceIndex inheritance;
    private final Map<String, List<ReverseLink>> own = new HashMap<>();

    private LinkIndex(ModelGraph graph) {
        this.inheritance = InheritanceIndex.of(graph);
        for (Model model : graph.models()) {
            for (Link link : model.links()) {
                own.computeIfAbsent(link.peer(), name -> new ArrayList<>()).add(new ReverseLink(model, link));
            }
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
        return Collections.unmodifiableList(own.getOrDefault(model.name(), List.of()));
    }

    /** Links that name the model or an ancestor of it, and have a reverse name; base first. */
    public List<ReverseLink> reverses(Model model) {
        return inheritance.baseFirst(model).stream()
                .flatMap(ancestor -> ownReverses(ancestor).stream())
                .filter(reverse -> reverse.link().reverse().isPresent())
                .toList();
    }
}
