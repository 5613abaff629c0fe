package dev.xproto.store.catalog;

import dev.xproto.parser.index.InheritanceIndex;
import dev.xproto.parser.model.Link;
import dev.xproto.parser.model.Model;
import dev.xproto.parser.model.ModelGraph;
import java.util.List;

/**
 * Which links of a model in between make the pairs of a many-to-many link.
 *
 * @param near its links to the declaring side, in order of declaration
 * @param far its links to the far side
 */
public record ThroughLinks(List<Link> near, List<Link> far) {
    /** The links that may be meant. Where both sides are one model, the first link is near and the second far. */
    public static ThroughLinks of(ModelGraph graph, Link link, Model between) {
        InheritanceIndex inheritance = InheritanceIndex.of(graph);
        List<Link> single = inheritance.links(between).stream()
                .filter(one -> !one.kind().isMany())
                .toList();
        if (link.model().equals(link.peer())) {
            List<Link> both = to(single, link.peer());
            int half = Math.min(1, both.size());
            return new ThroughLinks(both.subList(0, half), both.subList(half, both.size()));
        }
        return new ThroughLinks(to(single, link.model()), to(single, link.peer()));
    }

    private static List<Link> to(List<Link> links, String peer) {
        return links.stream().filter(link -> link.peer().equals(peer)).toList();
    }

    /** Whether there is exactly one link to each side. */
    public boolean isClear() {
        return near.size() == 1 && far.size() == 1;
    }
}
