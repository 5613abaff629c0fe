package dev.xproto.parser.index;

import dev.xproto.parser.diagnostics.NearestNames;
import dev.xproto.parser.model.Model;
import dev.xproto.parser.model.ModelGraph;
import dev.xproto.parser.model.Policy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Names, and what somebody may have meant by a wrong one. */
public final class NameIndex {
    private final ModelGraph graph;
    private final InheritanceIndex inheritance;
    private final LinkIndex links;
    private final Map<String, List<Model>> folded = new HashMap<>();

    private NameIndex(ModelGraph graph) {
        this.graph = graph;
        this.inheritance = InheritanceIndex.of(graph);
        this.links = LinkIndex.of(graph);
        for (Model model : graph.models()) {
            folded.computeIfAbsent(model.name().toLowerCase(Locale.ROOT), name -> new ArrayList<>())
                    .add(model);
        }
    }

    /** The index of the graph. */
    public static NameIndex of(ModelGraph graph) {
        return graph.index(NameIndex.class, NameIndex::new);
    }

    /** The models of that name, whatever the case of its letters. */
    public List<Model> ignoringCase(String name) {
        return Collections.unmodifiableList(folded.getOrDefault(name.toLowerCase(Locale.ROOT), List.of()));
    }

    /** At most three models whose names are like that. */
    public List<String> nearestModels(String wanted) {
        return NearestNames.of(wanted, graph.models().stream().map(Model::name).toList());
    }

    /** At most three policies whose names are like that. */
    public List<String> nearestPolicies(String wanted) {
        return NearestNames.of(
                wanted, graph.policies().stream().map(Policy::name).toList());
    }

    /** Everything that a path may name in an object of the model: {@code id}, members, and reverse links. */
    public List<String> steps(Model model) {
        List<String> names = new ArrayList<>(List.of("id"));
        inheritance.members(model).forEach(member -> names.add(member.name()));
        links.reverses(model).forEach(reverse -> reverse.link().reverse().ifPresent(names::add));
        return names;
    }
}
