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

/**
 * Who inherits what from whom. Needs a graph without inheritance cycles, which is what the linker makes. Immutable; safe
 * for use by many threads.
 */
public final class InheritanceIndex {
    /** Up to so many members, looking through them is as fast as hashing, and needs no tables. */
    private static final int FEW = 32;

    private static final Line UNKNOWN = new Line(List.of(), List.of(), List.of(), List.of(), Map.of());

    private final ModelGraph graph;
    private final Map<String, Line> lines = new HashMap<>();
    private final Map<String, List<Model>> descendants = new HashMap<>();

    /** What is known of a model: its direct bases, its ancestors in both orders, its members; by name if they are many. */
    private record Line(
            List<Model> bases,
            List<Model> lineage,
            List<Model> baseFirst,
            List<Member> members,
            Map<String, Member> byName) {}

    private InheritanceIndex(ModelGraph graph) {
        this.graph = graph;
        Map<String, List<Model>> below = new HashMap<>();
        for (Model model : graph.models()) {
            Line line = line(model);
            lines.put(model.name(), line);
            for (Model ancestor : line.lineage()) {
                if (!ancestor.equals(model)) {
                    below.computeIfAbsent(ancestor.name(), name -> new ArrayList<>())
                            .add(model);
                }
            }
        }
        below.forEach((name, models) -> descendants.put(name, List.copyOf(models)));
    }

    private Line line(Model model) {
        List<Model> bases = findBases(model);
        List<Model> alone = List.of(model);
        Set<Model> lineage = new LinkedHashSet<>();
        Set<Model> order = new LinkedHashSet<>();
        if (!bases.isEmpty()) {
            collect(model, lineage);
            collectBaseFirst(model, new HashSet<>(), order);
        }
        List<Model> baseFirst = bases.isEmpty() ? alone : List.copyOf(order);
        Map<String, Member> all = new LinkedHashMap<>();
        for (Model ancestor : baseFirst) {
            for (Member member : ancestor.members()) {
                all.putIfAbsent(member.name(), member);
            }
        }
        boolean own = bases.isEmpty() && all.size() == model.members().size();
        return new Line(
                bases,
                bases.isEmpty() ? alone : List.copyOf(lineage),
                baseFirst,
                own ? model.members() : List.copyOf(all.values()),
                all.size() > FEW ? all : Map.of());
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

    private void collectBaseFirst(Model model, Set<Model> seen, Set<Model> order) {
        if (seen.add(model)) {
            bases(model).forEach(base -> collectBaseFirst(base, seen, order));
            order.add(model);
        }
    }

    private List<Model> findBases(Model model) {
        List<Model> bases = new ArrayList<>(model.bases().size());
        for (Base base : model.bases()) {
            if (!base.behaviourOnly()) {
                bases.add(graph.get(base.name()));
            }
        }
        return List.copyOf(bases);
    }

    private Line known(Model model) {
        return lines.getOrDefault(model.name(), UNKNOWN);
    }

    /** The direct bases that are models, in written order. */
    public List<Model> bases(Model model) {
        Line line = lines.get(model.name());
        return line == null ? findBases(model) : line.bases();
    }

    /** The model and its ancestors, each once, depth first, nearest first. */
    public List<Model> lineage(Model model) {
        return known(model).lineage();
    }

    /** The model and its ancestors, each once, depth first, every base before what inherits from it. */
    public List<Model> baseFirst(Model model) {
        return known(model).baseFirst();
    }

    /** All models below it, in order of declaration. */
    public List<Model> descendants(Model model) {
        return descendants.getOrDefault(model.name(), List.of());
    }

    /** Own and inherited fields and links, base first, each once. */
    public List<Member> members(Model model) {
        return known(model).members();
    }

    /** The own or inherited member of that name. */
    public Optional<Member> member(Model model, String name) {
        Line line = known(model);
        if (!line.byName().isEmpty()) {
            return Optional.ofNullable(line.byName().get(name));
        }
        for (Member member : line.members()) {
            if (member.name().equals(name)) {
                return Optional.of(member);
            }
        }
        return Optional.empty();
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
