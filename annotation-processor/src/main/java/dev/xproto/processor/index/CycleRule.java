package dev.xproto.processor.index;

import dev.xproto.processor.read.ModelFacts;
import dev.xproto.processor.read.StepAnnotation;
import dev.xproto.processor.report.Report;
import dev.xproto.processor.report.StepCode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Observed models link to each other in no circle of two or more: a step waits for the objects that its own links to, and
 * in a circle that is no order. A model that links to itself is fine, for its objects still have one.
 */
final class CycleRule implements IndexRule {
    @Override
    public void check(Steps steps, Report report) {
        Map<String, Steps.About> observed = new TreeMap<>();
        for (Steps.About about : steps.about(StepAnnotation.SYNC_STEP)) {
            observed.putIfAbsent(about.model().name(), about);
        }
        Set<String> told = new HashSet<>();
        for (Steps.About about : observed.values()) {
            String start = about.model().name();
            List<String> circle = told.contains(start) ? List.of() : circle(start, observed);
            if (!circle.isEmpty()) {
                told.addAll(circle);
                tell(about, circle, report);
            }
        }
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

    /** The shortest way from a model over others back to itself, both ends included; empty when there is none. */
    private static List<String> circle(String start, Map<String, Steps.About> observed) {
        Map<String, String> cameFrom = new HashMap<>();
        Deque<String> waiting = new ArrayDeque<>(List.of(start));
        while (!waiting.isEmpty()) {
            String at = waiting.remove();
            for (String peer : peers(at, observed)) {
                if (peer.equals(start) && !at.equals(start)) {
                    return path(start, at, cameFrom);
                }
                if (!peer.equals(start) && cameFrom.putIfAbsent(peer, at) == null) {
                    waiting.add(peer);
                }
            }
        }
        return List.of();
    }

    private static List<String> peers(String model, Map<String, Steps.About> observed) {
        Steps.About about = observed.get(model);
        return about == null
                ? List.of()
                : about.model().links().stream()
                        .map(ModelFacts.Link::peer)
                        .filter(observed::containsKey)
                        .toList();
    }

    private static List<String> path(String start, String last, Map<String, String> cameFrom) {
        List<String> path = new ArrayList<>(List.of(start));
        for (String at = last; at != null && !at.equals(start); at = cameFrom.get(at)) {
            path.add(at);
        }
        path.add(start);
        Collections.reverse(path);
        return path;
    }
}
