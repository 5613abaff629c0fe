package dev.xproto.store.tosca;

import dev.xproto.parser.diagnostics.Diagnostic;
import dev.xproto.parser.diagnostics.Diagnostics;
import dev.xproto.parser.index.InheritanceIndex;
import dev.xproto.parser.model.KnownOption;
import dev.xproto.parser.model.ModelGraph;
import dev.xproto.store.tosca.CheckedNode.LinkSetting;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * In which order nodes are handled: what a node requires comes before it. Where an instance names no owner, the core looks
 * for one, so that nodes which could be it come first as well, unless they need the instance themselves.
 */
final class NodeOrder {
    private static final String OWNER = "owner";

    private final InheritanceIndex inheritance;
    private final Diagnostics out;

    NodeOrder(ModelGraph graph, Diagnostics out) {
        this.inheritance = InheritanceIndex.of(graph);
        this.out = out;
    }

    /** The nodes in order; circles are reported. */
    List<CheckedNode> order(Map<String, CheckedNode> nodes) {
        Map<String, Set<String>> written = new LinkedHashMap<>();
        nodes.forEach((name, node) -> written.put(
                name,
                node.links().stream().map(LinkSetting::node).collect(Collectors.toCollection(LinkedHashSet::new))));
        ProcessingOrder order = ProcessingOrder.of(written);
        order.cycles().forEach(cycle -> report(cycle, nodes));
        if (order.cycles().isEmpty()) {
            ProcessingOrder withOwners = ProcessingOrder.of(withOwners(written, nodes));
            order = withOwners.cycles().isEmpty() ? withOwners : order;
        }
        List<CheckedNode> ordered = new ArrayList<>();
        order.names().forEach(name -> ordered.add(node(nodes, name)));
        return ordered;
    }

    private static CheckedNode node(Map<String, CheckedNode> nodes, String name) {
        return Optional.ofNullable(nodes.get(name)).orElseThrow();
    }

    private Map<String, Set<String>> withOwners(Map<String, Set<String>> written, Map<String, CheckedNode> nodes) {
        Map<String, String> firstOfModel = new TreeMap<>();
        nodes.forEach((name, node) -> inheritance
                .lineage(node.model())
                .forEach(model -> firstOfModel.merge(model.name(), name, NodeOrder::first)));
        Map<String, Set<String>> all = new LinkedHashMap<>();
        nodes.forEach((name, node) -> {
            Set<String> needs = new LinkedHashSet<>(written.getOrDefault(name, Set.of()));
            ownerModel(node).map(firstOfModel::get).ifPresent(needs::add);
            all.put(name, needs);
        });
        return all;
    }

    private static String first(String a, String b) {
        return a.compareTo(b) <= 0 ? a : b;
    }

    /** The model of the owner that the core will look for; empty when the node names one, or has none. */
    private static Optional<String> ownerModel(CheckedNode node) {
        return node.link(OWNER).isPresent()
                ? Optional.empty()
                : node.model().options().text(KnownOption.OWNER_CLASS_NAME);
    }

    private void report(List<String> cycle, Map<String, CheckedNode> nodes) {
        String path = String.join("` -> `", cycle);
        CheckedNode start = node(nodes, cycle.get(0));
        Diagnostic diagnostic = Diagnostic.at(
                edge(start, cycle.get(1)).requirement().node().span(),
                ToscaCode.CYCLE,
                "nodes need each other in a circle: `" + path + "`");
        for (int at = 1; at + 1 < cycle.size(); at++) {
            LinkSetting edge = edge(node(nodes, cycle.get(at)), cycle.get(at + 1));
            diagnostic = diagnostic.related(
                    edge.requirement().node().span(), "`" + cycle.get(at) + "` needs `" + cycle.get(at + 1) + "`");
        }
        out.report(diagnostic.help(
                "remove one of these requirements; a second recipe can add it, with `must-exist: true`"));
    }

    private static LinkSetting edge(CheckedNode from, String to) {
        return from.links().stream()
                .filter(link -> link.node().equals(to))
                .findFirst()
                .orElseThrow();
    }
}
