package dev.xproto.processor.index;

import dev.xproto.processor.read.ModelFacts;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which observed models need which others, as the engine sees it: by a link, or by links over models that nobody observes.
 * Links to a model itself don't count.
 */
final class Dependencies {
    private final Set<String> observed;
    private final KnownModels models;
    private final Map<String, Map<String, List<String>>> ways = new HashMap<>();

    Dependencies(Set<String> observed, KnownModels models) {
        this.observed = observed;
        this.models = models;
    }

    /**
     * The shortest way from a model over other observed ones back to itself, both ends and all models between included;
     * empty when there is none.
     */
    List<String> circle(String start) {
        Map<String, String> cameFrom = new HashMap<>();
        Deque<String> waiting = new ArrayDeque<>(List.of(start));
        while (!waiting.isEmpty()) {
            String at = waiting.remove();
            for (String next : needs(at).keySet()) {
                if (next.equals(start)) {
                    return path(start, at, cameFrom);
                }
                if (cameFrom.putIfAbsent(next, at) == null) {
                    waiting.add(next);
                }
            }
        }
        return List.of();
    }

    /**
     * The observed models that may be in a circle: those that stay when again and again whatever needs nothing is taken
     * away. Mostly none, so that nobody has to look for a way back from each.
     */
    Set<String> suspects() {
        Map<String, Integer> open = new HashMap<>();
        Map<String, List<String>> neededBy = new HashMap<>();
        Deque<String> free = new ArrayDeque<>();
        for (String model : observed) {
            Set<String> needs = needs(model).keySet();
            needs.forEach(each ->
                    neededBy.computeIfAbsent(each, none -> new ArrayList<>()).add(model));
            open.put(model, needs.size());
            if (needs.isEmpty()) {
                free.add(model);
            }
        }
        Set<String> left = new HashSet<>(observed);
        while (!free.isEmpty()) {
            String model = free.remove();
            left.remove(model);
            for (String by : neededBy.getOrDefault(model, List.of())) {
                if (open.merge(by, -1, Integer::sum) == 0) {
                    free.add(by);
                }
            }
        }
        return left;
    }

    private List<String> path(String start, String last, Map<String, String> cameFrom) {
        List<String> stops = new ArrayList<>(List.of(start));
        for (String at = last; at != null && !at.equals(start); at = cameFrom.get(at)) {
            stops.add(at);
        }
        stops.add(start);
        Collections.reverse(stops);
        List<String> path = new ArrayList<>(List.of(start));
        for (int i = 1; i < stops.size(); i++) {
            path.addAll(needs(stops.get(i - 1)).getOrDefault(stops.get(i), List.of()));
            path.add(stops.get(i));
        }
        return path;
    }

    /** The other observed models that one needs, each with the unobserved ones between. */
    private Map<String, List<String>> needs(String model) {
        return ways.computeIfAbsent(model, this::search);
    }

    private Map<String, List<String>> search(String model) {
        Map<String, List<String>> reached = new LinkedHashMap<>();
        Map<String, List<String>> between = new HashMap<>(Map.of(model, List.of()));
        Deque<String> waiting = new ArrayDeque<>(List.of(model));
        while (!waiting.isEmpty()) {
            String at = waiting.remove();
            List<String> way = between.getOrDefault(at, List.of());
            for (String peer : peers(at)) {
                if (observed.contains(peer)) {
                    if (!peer.equals(model)) {
                        reached.putIfAbsent(peer, way);
                    }
                } else if (!between.containsKey(peer)) {
                    List<String> longer = new ArrayList<>(way);
                    longer.add(peer);
                    between.put(peer, longer);
                    waiting.add(peer);
                }
            }
        }
        return reached;
    }

    private List<String> peers(String model) {
        return models.find(model).stream()
                .flatMap(facts -> facts.links().stream())
                .map(ModelFacts.Link::peer)
                .toList();
    }
}
