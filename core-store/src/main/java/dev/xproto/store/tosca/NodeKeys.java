package dev.xproto.store.tosca;

import dev.xproto.parser.diagnostics.Diagnostic;
import dev.xproto.parser.diagnostics.Diagnostics;
import dev.xproto.parser.index.InheritanceIndex;
import dev.xproto.parser.index.ToscaKeyIndex;
import dev.xproto.parser.model.Model;
import dev.xproto.parser.model.ModelGraph;
import dev.xproto.store.tosca.CheckedNode.LinkSetting;
import dev.xproto.store.tosca.CheckedNode.Setting;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Works out which object a node means, from the model's TOSCA keys. */
final class NodeKeys {
    private final ToscaKeyIndex index;
    private final InheritanceIndex inheritance;
    private final Diagnostics out;
    private final Set<String> withoutKeys = new HashSet<>();

    NodeKeys(ModelGraph graph, Diagnostics out) {
        this.index = ToscaKeyIndex.of(graph);
        this.inheritance = InheritanceIndex.of(graph);
        this.out = out;
    }

    /**
     * The node's key; reported and empty when the node doesn't say enough.
     *
     * @param targets the objects of the nodes that it may link to
     */
    Optional<NodeKey> key(CheckedNode node, Map<String, Target> targets) {
        List<List<String>> groups = index.keys(node.model());
        if (groups.isEmpty()) {
            reportNoKeys(node);
            return Optional.empty();
        }
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        boolean known = true;
        for (List<String> group : groups) {
            List<String> given =
                    group.stream().filter(name -> isGiven(node, name)).toList();
            known &= given.isEmpty() ? reportMissing(node, group) : collect(node, given, targets, values);
        }
        return known ? Optional.of(new NodeKey(node.model().name(), values)) : Optional.empty();
    }

    private static boolean isGiven(CheckedNode node, String name) {
        return node.setting(name).isPresent() || node.link(name).isPresent();
    }

    /** Adds the values; false when one of them is the id of an object that isn't known. */
    private static boolean collect(
            CheckedNode node, List<String> names, Map<String, Target> targets, Map<String, @Nullable Object> into) {
        for (String name : names) {
            Optional<LinkSetting> link = node.link(name);
            if (link.isEmpty()) {
                into.put(name, node.setting(name).map(Setting::value).orElse(null));
                continue;
            }
            Target target = targets.get(link.get().node());
            if (target == null) {
                return false;
            }
            into.put(name, target.id());
        }
        return true;
    }

    private void reportNoKeys(CheckedNode node) {
        if (withoutKeys.add(node.model().name())) {
            out.report(Diagnostic.at(
                            node.name().span(),
                            ToscaCode.NO_KEY,
                            "objects of `" + node.model() + "` can't be told apart by a recipe")
                    .help("mark fields of the model with `tosca_key = True`"));
        }
    }

    /** Always false. Silent when the node attempts it: then something else is wrong, and reported. */
    private boolean reportMissing(CheckedNode node, List<String> group) {
        boolean attempted = group.stream().anyMatch(node.attempted()::contains);
        if (!attempted) {
            List<String> names = new ArrayList<>();
            group.forEach(name -> names.add("`" + name + "`"));
            out.report(Diagnostic.at(
                            node.name().span(),
                            ToscaCode.MISSING_KEY_PROPERTY,
                            "`" + node + "` doesn't say which `" + node.model() + "` it is: it lacks "
                                    + String.join(" or ", names))
                    .help("add " + String.join(" or ", names) + " under "
                            + (isLink(node.model(), group.get(0)) ? "`requirements`" : "`properties`")));
        }
        return false;
    }

    private boolean isLink(Model model, String name) {
        return inheritance.links(model).stream().anyMatch(link -> link.name().equals(name));
    }
}
