package dev.xproto.codegen.java;

import dev.xproto.codegen.GeneratorContext;
import dev.xproto.parser.diagnostics.KeyOrder;
import dev.xproto.parser.index.InheritanceIndex;
import dev.xproto.parser.index.LinkIndex;
import dev.xproto.parser.index.LinkIndex.ReverseLink;
import dev.xproto.parser.model.Link;
import dev.xproto.parser.model.Member;
import dev.xproto.parser.model.Model;
import dev.xproto.parser.model.ModelGraph;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The shapes of all models of one run, imported ones too: names of what is generated depend on theirs. */
final class Shapes {
    private final GeneratorContext context;
    private final ModelGraph graph;
    private final InheritanceIndex inheritance;
    private final LinkIndex links;
    private final Map<Model, Shape> shapes = new HashMap<>();

    Shapes(GeneratorContext context) {
        this.context = context;
        this.graph = context.graph();
        this.inheritance = InheritanceIndex.of(graph);
        this.links = LinkIndex.of(graph);
    }

    ModelGraph graph() {
        return graph;
    }

    /** Whether this run makes the model's class. */
    boolean isGenerated(Model model) {
        return context.sources().contains(model.span().file());
    }

    Shape of(Model model) {
        Shape known = shapes.get(model);
        if (known == null) {
            known = shape(model);
            shapes.put(model, known);
        }
        return known;
    }

    /** Whether every object of the model is, in Java, of the class that stands for the model. */
    boolean coversItsObjects(Model model) {
        return !model.isAbstract()
                || inheritance.descendants(model).stream()
                        .allMatch(descendant -> superclasses(descendant).contains(model));
    }

    private Shape shape(Model model) {
        Optional<Model> base = base(model);
        Set<Model> flattened = new LinkedHashSet<>(inheritance.lineage(model));
        flattened.remove(model);
        base.ifPresent(ancestor -> flattened.removeAll(inheritance.lineage(ancestor)));
        return new Shape(
                model,
                base.orElse(null),
                List.copyOf(flattened),
                members(model, base),
                reverses(model, flattened),
                farReverses(model));
    }

    /** The class of a base that has objects must be a superclass, because its objects are seen through both. */
    private Optional<Model> base(Model model) {
        List<Model> bases = inheritance.bases(model);
        return bases.stream()
                .filter(base ->
                        !base.isAbstract() || inheritance.concreteBase(base).isPresent())
                .findFirst()
                .or(() -> bases.stream().findFirst());
    }

    private List<Member> members(Model model, Optional<Model> base) {
        Set<String> inherited = base.stream()
                .flatMap(ancestor -> inheritance.members(ancestor).stream())
                .map(Member::name)
                .collect(Collectors.toSet());
        return inheritance.members(model).stream()
                .filter(member -> !inherited.contains(member.name()))
                .toList();
    }

    private List<ReverseLink> reverses(Model model, Set<Model> flattened) {
        List<Model> targets = new ArrayList<>(flattened);
        targets.add(model);
        return targets.stream()
                .flatMap(target -> links.ownReverses(target).stream()
                        .filter(reverse -> shows(model, reverse))
                        .sorted(byFile(target)))
                .toList();
    }

    private boolean shows(Model model, ReverseLink reverse) {
        Model source = reverse.source();
        boolean seen = isGenerated(model)
                ? isGenerated(source) || context.importedClasses().containsKey(source.name())
                : !isGenerated(source);
        return seen && reverse.link().reverse().isPresent() && coversItsObjects(source);
    }

    /** Links of the target's own file in written order, then those of others by name, whatever the order of files. */
    private static Comparator<ReverseLink> byFile(Model target) {
        Comparator<ReverseLink> byName = KeyOrder.of(
                reverse -> reverse.source().span().file() == target.span().file()
                        ? ""
                        : reverse.source().name());
        return (one, other) -> {
            int names = byName.compare(one, other);
            return names != 0
                    ? names
                    : Integer.compare(
                            one.link().span().start(), other.link().span().start());
        };
    }

    private List<ReverseLink> farReverses(Model model) {
        List<ReverseLink> far = new ArrayList<>();
        for (Link link : model.links()) {
            if (link.reverse().isPresent() && !isGenerated(graph.get(link.peer())) && coversItsObjects(model)) {
                far.add(new ReverseLink(model, link));
            }
        }
        return List.copyOf(far);
    }

    private Set<Model> superclasses(Model model) {
        Set<Model> superclasses = new LinkedHashSet<>();
        for (Optional<Model> next = base(model); next.isPresent(); next = base(next.get())) {
            superclasses.add(next.get());
        }
        return superclasses;
    }
}
