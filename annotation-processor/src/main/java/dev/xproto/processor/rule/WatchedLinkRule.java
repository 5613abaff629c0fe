package dev.xproto.processor.rule;

import dev.xproto.processor.read.AnnotatedClass;
import dev.xproto.processor.read.LinkValue;
import dev.xproto.processor.read.ModelFacts;
import dev.xproto.processor.read.NamedClass;
import dev.xproto.processor.report.NearestNames;
import dev.xproto.processor.report.Report;
import dev.xproto.processor.report.StepCode;
import java.util.List;
import java.util.Optional;

/** A watched link is a link of an observed model, and leads to the model that it says. */
final class WatchedLinkRule implements Rule {
    @Override
    public void check(AnnotatedClass step, Report report) {
        List<ModelFacts> observed = step.models().stream()
                .map(NamedClass::model)
                .flatMap(Optional::stream)
                .toList();
        if (observed.isEmpty()) {
            return;
        }
        for (LinkValue watched : step.watched()) {
            List<ModelFacts.Link> links = observed.stream()
                    .map(model -> model.link(watched.via()))
                    .flatMap(Optional::stream)
                    .toList();
            if (links.isEmpty()) {
                unknown(step, watched, observed, report);
            } else if (watched.dest().model().isPresent()
                    && links.stream().noneMatch(link -> leadsTo(step, link, watched.dest()))) {
                elsewhere(step, watched, links.get(0), report);
            }
        }
    }

    private static void unknown(AnnotatedClass step, LinkValue watched, List<ModelFacts> observed, Report report) {
        List<String> names = observed.stream()
                .flatMap(model -> model.links().stream())
                .map(ModelFacts.Link::name)
                .distinct()
                .sorted()
                .toList();
        List<String> near = NearestNames.of(watched.via(), names);
        report.at(
                step.type(),
                step.mirror(),
                watched.viaPlace(),
                StepCode.UNKNOWN_LINK,
                NearestNames.either(observed.stream().map(ModelFacts::name).toList()) + " has no link `" + watched.via()
                        + "`",
                names.isEmpty()
                        ? "drop it; the model has no links"
                        : "use " + NearestNames.either(near.isEmpty() ? names : near));
    }

    private static void elsewhere(AnnotatedClass step, LinkValue watched, ModelFacts.Link link, Report report) {
        report.at(
                step.type(),
                step.mirror(),
                watched.dest().place(),
                StepCode.OTHER_DESTINATION,
                "`" + link.name() + "` leads to `" + link.peer() + "`, not to `"
                        + watched.dest().shown() + "`",
                "name `" + link.peer() + "`, or another link");
    }

    /** Whether the class is the one of the link's peer, or of a descendant of it. */
    private static boolean leadsTo(AnnotatedClass step, ModelFacts.Link link, NamedClass dest) {
        return Ancestry.of(step.compilation(), dest.type()).contains(link.peer());
    }
}
