package dev.xproto.codegen.picture;

import dev.xproto.codegen.GeneratorContext;
import dev.xproto.parser.index.DependencyIndex;
import dev.xproto.parser.index.InheritanceIndex;
import dev.xproto.parser.model.Link;
import dev.xproto.parser.model.Model;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What is in a picture, whatever it is drawn with: the models that output is wanted for, and those next to them. Immutable.
 *
 * @param own the models that output is wanted for, by name
 * @param neighbours models of imports that they derive from or lead to, by name
 */
record Scene(List<Model> own, List<Model> neighbours) {
    /** Models with their bases and links. */
    static Scene ofModels(GeneratorContext context) {
        InheritanceIndex inheritance = InheritanceIndex.of(context.graph());
        List<Model> own = context.models();
        TreeSet<String> near = new TreeSet<>();
        for (Model model : own) {
            inheritance.bases(model).forEach(base -> near.add(base.name()));
            model.links().forEach(link -> near.add(link.peer()));
        }
        return of(context, own, near);
    }

    /** Models that have objects, with everything they need. */
    static Scene ofDependencies(GeneratorContext context) {
        DependencyIndex dependencies = DependencyIndex.of(context.graph());
        List<Model> own =
                context.models().stream().filter(model -> !model.isAbstract()).toList();
        TreeSet<String> near = new TreeSet<>();
        own.forEach(model -> dependencies.edges(model).forEach(edge -> near.add(edge.peer())));
        return of(context, own, near);
    }

    private static Scene of(GeneratorContext context, List<Model> own, Set<String> near) {
        TreeMap<String, Model> sorted = new TreeMap<>();
        own.forEach(model -> sorted.put(model.name(), model));
        List<Model> neighbours = near.stream()
                .filter(name -> !sorted.containsKey(name))
                .map(name -> context.graph().get(name))
                .toList();
        return new Scene(List.copyOf(sorted.values()), neighbours);
    }

    /** Everything that is drawn. */
    List<Model> all() {
        List<Model> all = new ArrayList<>(own);
        all.addAll(neighbours);
        return all;
    }

    /** How many objects a link joins, at its far side. */
    static String many(Link link) {
        return link.kind().isMany() ? "*" : link.required() ? "1" : "0..1";
    }

    /** How many objects may share what a link leads to, at its near side. */
    static String sharing(Link link) {
        return switch (link.kind()) {
            case ONE_TO_ONE -> "0..1";
            case MANY_TO_ONE, MANY_TO_MANY -> "*";
        };
    }
}
