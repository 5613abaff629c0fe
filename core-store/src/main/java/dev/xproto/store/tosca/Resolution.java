package dev.xproto.store.tosca;

import dev.xproto.parser.diagnostics.Diagnostic;
import dev.xproto.parser.diagnostics.Diagnostics;
import dev.xproto.parser.index.InheritanceIndex;
import dev.xproto.parser.model.Link;
import dev.xproto.parser.model.ModelGraph;
import dev.xproto.sync.model.ObjectKey;
import dev.xproto.sync.model.Row;
import dev.xproto.sync.store.ModelStore;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds out which object each node means. Confined to one run of a recipe; nodes are asked for in processing order. */
final class Resolution {
    private final InheritanceIndex inheritance;
    private final Diagnostics out;
    private final NodeKeys keys;
    private final ObjectFinder finder;
    private final Map<String, Target> byNode = new HashMap<>();
    private final Map<NodeKey, Target> byKey = new HashMap<>();
    private final Map<ObjectKey, Target> byObject = new HashMap<>();
    private final Map<Integer, Target> inOrder = new LinkedHashMap<>();
    private int temporaryIds;

    Resolution(ModelGraph graph, ModelStore store, Diagnostics out) {
        this.inheritance = InheritanceIndex.of(graph);
        this.out = out;
        this.keys = new NodeKeys(graph, out);
        this.finder = new ObjectFinder(store, out);
    }

    /** The object that the node means, stored or yet to be made; reported and empty when that can't be told. */
    Optional<Target> resolve(CheckedNode node) {
        Optional<NodeKey> key = keys.key(node, byNode);
        if (key.isEmpty()) {
            return Optional.empty();
        }
        Optional<Target> target = Optional.ofNullable(byKey.get(key.get()));
        if (target.isEmpty()) {
            target = find(node, key.get());
        }
        target.ifPresent(known -> {
            known.nodes().add(node);
            byNode.put(node.name().text(), known);
            byKey.put(key.get(), known);
        });
        return target;
    }

    /** The object that an earlier node means. */
    Optional<Target> of(String node) {
        return Optional.ofNullable(byNode.get(node));
    }

    /** All objects, in the order in which they were first meant. */
    Collection<Target> all() {
        return List.copyOf(inOrder.values());
    }

    private Optional<Target> find(CheckedNode node, NodeKey key) {
        List<Row> rows = key.isFresh(links(node)) ? List.of() : finder.find(node, key);
        if (rows.size() > 1) {
            return Optional.empty();
        }
        if (rows.isEmpty()) {
            return Optional.of(remember(Target.fresh(node.model(), --temporaryIds)));
        }
        Row row = rows.get(0);
        Target known = byObject.get(row.key());
        if (known != null) {
            return Optional.of(known);
        }
        Target target = remember(Target.stored(node.model(), row));
        byObject.put(row.key(), target);
        return Optional.of(target);
    }

    private Target remember(Target target) {
        inOrder.put(inOrder.size(), target);
        return target;
    }

    private Set<String> links(CheckedNode node) {
        return inheritance.links(node.model()).stream().map(Link::name).collect(Collectors.toSet());
    }

    /** Reports nodes that say their objects must exist, when those don't. */
    void checkExistence() {
        for (Target target : all()) {
            List<CheckedNode> demanding = new ArrayList<>(target.nodes());
            demanding.removeIf(node -> !node.mustExist());
            if (target.row().isEmpty() && !demanding.isEmpty()) {
                CheckedNode node = demanding.get(0);
                out.report(Diagnostic.at(
                                node.name().span(),
                                ToscaCode.MUST_EXIST,
                                "there is no `" + node.model() + "` with "
                                        + keys.key(node, byNode)
                                                .map(NodeKey::toString)
                                                .orElse("these keys")
                                        + ", and `" + node + "` says that it must exist")
                        .help("correct its properties, or remove `must-exist` so that it is created"));
            }
        }
    }
}
