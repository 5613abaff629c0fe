package dev.xproto.parser.index;

import dev.xproto.parser.model.Base;
import dev.xproto.parser.model.Field;
import dev.xproto.parser.model.Link;
import dev.xproto.parser.model.Member;
import dev.xproto.parser.model.Model;
import dev.xproto.parser.model.ModelGraph;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who inherits what from whom. Needs a graph without inheritance cycles, which is what the linker makes. */
public final class InheritanceIndex {
    private final ModelGraph graph;
    private final Map<String, List<Model>> lineages = new HashMap<>();
    private final Map<String, List<Model>> baseFirst = new HashMap<>();
    private final Map<String, List<Model>> descendants = new HashMap<>();
    private final Map<String, List<Member>> members = new HashMap<>();
    private final Map<String, Map<String, Member>> byName = new HashMap<>();

    private InheritanceIndex(ModelGraph graph) {
        this.graph = graph;
        for (Model model : graph.models()) {
            Set<Model> lineage = new LinkedHashSet<>();
            collect(model, lineage);
            lineages.put(model.name(), List.copyOf(lineage));
            for (Model ancestor : lineage) {
                if (!ancestor.equals(model)) {
                    descendants
                            .computeIfAbsent(ancestor.name(), name -> new ArrayList<>())
                            .add(model);
                }
            }
        }
        for (Model model : graph.models()) {
            Map<String, Member> all = new LinkedHashMap<>();
            Set<Model> order = new LinkedHashSet<>();
            collectMembers(model, new HashSet<>(), order, all);
            baseFirst.put(model.name(), List.copyOf(order));
            members.put(model.name(), List.copyOf(all.values()));
            byName.put(model.name(), all);
        }
    }

    /** The index of the graph. */
    public static InheritanceIndex of(ModelGraph graph) {
        return graph.index(InheritanceIndex.class, InheritanceIndex::new);
    }

    private void collect(Model model, Set<Model> into) {
        // Seen before: a diamond is walked once, else a tower of them would take exponential time.
        if (into.add(model)) {
            bases(model).forEach(base -> collect(base, into));
        }
    }

    private void collectMembers(Model model, Set<Model> seen, Set<Model> order, Map<String, Member> into) {
        if (seen.add(model)) {
            bases(model).forEach(base -> collectMembers(base, seen, order, into));
            order.add(model);
            model.members().forEach(member -> into.putIfAbsent(member.name(), member));
        }
    }

    /** The direct bases that are models, in written order. */
    public List<Model> bases(Model model) {
        return model.bases().stream()
                .filter(base -> !base.behaviourOnly())
                .map(Base::name)
                .map(graph::get)
                .toList();
    }

    /** The model and its ancestors, each once, depth first, nearest first. */
    public List<Model> lineage(Model model) {
        return lineages.getOrDefault(model.name(), List.of());
    }

    /** The model and its ancestors, each once, depth first, every base before what inherits from it. */
    public List<Model> baseFirst(Model model) {
        return baseFirst.getOrDefault(model.name(), List.of());
    }

    /** All models below it, in order of declaration. */
    public List<Model> descendants(Model model) {
        return descendants.getOrDefault(model.name(), List.of());
    }

    /** Own and inherited fields and links, base first, each once. */
    public List<Member> members(Model model) {
        return members.getOrDefault(model.name(), List.of());
    }

    /** The own or inherited member of that name. */
    public Optional<Member> member(Model model, String name) {
        return Optional.ofNullable(byName.getOrDefault(model.name(), Map.of()).get(name));
    }

    /** Whether nothing inherits from it. */
    public boolean isLeaf(Model model) {
        return descendants(model).isEmpty();
    }

    /** Own and inherited fields, base first. */
    public List<Field> fields(Model model) {
        List<Field> fields = new ArrayList<>();
        for (Member member : members(model)) {
            if (member instanceof Field field) {
                fields.add(field);
            }
        }
        return fields;
    }

    /** Own and inherited links, base first. */
    public List<Link> links(Model model) {
        List<Link> links = new ArrayList<>();
        for (Member member : members(model)) {
            if (member instanceof Link link) {
                links.add(link);
            }
        }
        return links;
    }

    /** The direct base that has objects; there is at most one. */
    public Optional<Model> concreteBase(Model model) {
        return lineage(model).stream()
                .skip(1)
                .filter(ancestor -> !ancestor.isAbstract())
                .findFirst();
    }

    /** The topmost concrete model of its line: itself when it has no concrete ancestor. */
    public Model root(Model model) {
        Model root = model;
        for (Model ancestor : lineage(model)) {
            if (!ancestor.isAbstract()) {
                root = ancestor;
            }
        }
        return root;
    }
}
