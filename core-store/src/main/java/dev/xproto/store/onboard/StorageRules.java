package dev.xproto.store.onboard;

import dev.xproto.parser.model.DefaultValue;
import dev.xproto.parser.model.Link;
import dev.xproto.parser.model.Member;
import dev.xproto.parser.model.Model;
import dev.xproto.parser.model.ModelGraph;
import dev.xproto.store.catalog.Nearest;
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
        if (graph.get(link.peer()).isAbstract()) {
            findings.at(
                    link.span(),
                    OnboardingCode.ABSTRACT_PEER,
                    "`" + link.name() + "` links to `" + link.peer() + "`, which is abstract and has no objects",
                    "Link to a model that isn't abstract");
        }
        if (link.kind().isMany() && link.through().flatMap(graph::find).isPresent()) {
            findings.at(
                    link.span(),
                    OnboardingCode.THROUGH_MODEL,
                    "`" + link.name() + "` goes through model `" + link.throughName()
                            + "`, which this core doesn't do yet",
                    "Name no model in between, or use the links of `" + link.throughName() + "` itself");
        }
    }
}
