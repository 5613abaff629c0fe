package dev.xproto.store.onboard;

import dev.xproto.parser.index.InheritanceIndex;
import dev.xproto.parser.model.DefaultValue;
import dev.xproto.parser.model.Link;
import dev.xproto.parser.model.Member;
import dev.xproto.parser.model.Model;
import dev.xproto.parser.model.ModelGraph;
import dev.xproto.store.catalog.Nearest;
import dev.xproto.store.catalog.ThroughLinks;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What the language allows and this core can't hold. */
final class StorageRules {
    private final ModelGraph graph;
    private final Set<String> functions;
    private final Findings findings;

    StorageRules(ModelGraph graph, Set<String> functions, Findings findings) {
        this.graph = graph;
        this.functions = functions;
        this.findings = findings;
    }

    void check() {
        for (Model model : graph.models()) {
            model.members().forEach(this::defaultFunction);
            model.links().forEach(this::link);
        }
    }

    private void defaultFunction(Member member) {
        if (member.defaultValue() instanceof DefaultValue.Function function
                && !functions.contains(function.name().replace("()", ""))) {
            findings.at(
                    member.span(),
                    OnboardingCode.DEFAULT_FUNCTION,
                    "the core has no default function `" + function.name() + "`"
                            + Nearest.hint(function.name(), functions),
                    "Put a `DefaultFunction` of that name on the core's class path, or give a constant");
        }
    }

    private void link(Link link) {
        Model root = InheritanceIndex.of(graph).root(graph.get(link.peer()));
        if (root.isAbstract()) {
            findings.at(
                    link.span(),
                    OnboardingCode.ABSTRACT_PEER,
                    "`" + link.name() + "` links to `" + link.peer()
                            + "`, which is abstract: an id doesn't tell which model's object is meant",
                    "Link to a model that isn't abstract, or to an abstract one that descends from such a model");
        }
        if (link.kind().isMany()) {
            link.through().flatMap(graph::find).ifPresent(between -> through(link, between));
        }
    }

    private void through(Link link, Model between) {
        if (between.isAbstract()) {
            findings.at(
                    link.span(),
                    OnboardingCode.THROUGH_MODEL,
                    "`" + link.name() + "` goes through `" + between + "`, which is abstract and has no objects",
                    "Name a model that isn't abstract");
            return;
        }
        ThroughLinks ends = ThroughLinks.of(graph, link, between);
        if (!ends.isClear()) {
            findings.at(
                    link.span(),
                    OnboardingCode.THROUGH_MODEL,
                    "`" + link.name() + "` goes through `" + between + "`, whose links " + names(ends)
                            + " don't tell which of them make the pairs",
                    "Go through a model with one link to `" + link.model() + "` and one to `" + link.peer() + "`");
        }
    }

    private static String names(ThroughLinks ends) {
        List<String> names = new ArrayList<>();
        ends.near().forEach(link -> names.add("`" + link.name() + "`"));
        ends.far().forEach(link -> names.add("`" + link.name() + "`"));
        return String.join(", ", names);
    }
}
