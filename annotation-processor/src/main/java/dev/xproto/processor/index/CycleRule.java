package dev.xproto.processor.index;

import dev.xproto.processor.read.NamedClass;
import dev.xproto.processor.read.StepAnnotation;
import dev.xproto.processor.report.Report;
import dev.xproto.processor.report.StepCode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Observed models need each other in no circle of two or more: a step waits for the objects that its own links to, and in a
 * circle that is no order. A model that links to itself is fine, for its objects still have one.
 */
final class CycleRule implements IndexRule {
    @Override
    public void check(Steps steps, Report report) {
        Map<String, Steps.About> observed = new TreeMap<>();
        for (Steps.About about : steps.about(StepAnnotation.SYNC_STEP)) {
            observed.putIfAbsent(about.model().name(), about);
        }
        if (observed.size() < 2) {
            return;
        }
        Dependencies dependencies = new Dependencies(
                observed.keySet(),
                steps.known(observed.values().stream()
                        .map(Steps.About::value)
                        .map(NamedClass::element)
                        .flatMap(Optional::stream)
                        .toList()));
        Set<String> suspects = dependencies.suspects();
        Set<String> told = new HashSet<>();
        observed.forEach((model, about) -> {
            boolean worthwhile = suspects.contains(model) && !told.contains(model);
            List<String> circle = worthwhile ? dependencies.circle(model) : List.of();
            if (!circle.isEmpty()) {
                told.addAll(circle);
                tell(about, circle, report);
            }
        });
    }

    private static void tell(Steps.About about, List<String> circle, Report report) {
        report.at(
                about.step().type(),
                about.step().mirror(),
                about.value().place(),
                StepCode.CYCLE,
                "observed models link in a circle: "
                        + circle.stream().map(name -> "`" + name + "`").collect(Collectors.joining(" -> ")),
                "drop a link, or silence this: objects in a circle run in the order of their ids");
    }
}
