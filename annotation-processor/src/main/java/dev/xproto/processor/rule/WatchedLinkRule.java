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
import java.util.stream.Stream;

/**
 * A watched link is a link of an observed model, or what leads back along a link to one; and it leads to the model that it
 * says.
 */
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
            if (links.isEmpty() && !reverses(step, watched).contains(watched.via())) {
                unknown(step, watched, observed, report);
            } else if (!links.isEmpty()
                    && watched.dest().isModel()
                    && links.stream().noneMatch(link -> leadsTo(step, link, watched.dest()))) {
                elsewhere(step, watched, links.get(0), report);
            }
        }
    }

    /** The names by which links of the far model are followed backwards, from an observed model. */
    private static List<String> reverses(AnnotatedClass step, LinkValue watched) {
        return watched.dest().model().stream()
                .flatMap(model -> model.links().stream())
                .filter(link -> !link.reverse().isEmpty() && leadsToObserved(step, link))
                .map(ModelFacts.Link::reverse)
                .toList();
    }

    private static boolean leadsToObserved(AnnotatedClass step, ModelFacts.Link link) {
        return step.models().stream()
                .anyMatch(model -> Ancestry.of(step.compilation(), model.type()).contains(link.peer()));
    }

    private static void unknown(AnnotatedClass step, LinkValue watched, List<ModelFacts> observed, Report report) {
        List<String> names = Stream.concat(
                        observed.stream()
                                .flatMap(model -> model.links().stream())
                                .map(ModelFacts.Link::name),
                        reverses(step, watched).stream())
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
