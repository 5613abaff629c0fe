package dev.xproto.codegen.deps;

import dev.xproto.parser.index.InheritanceIndex;
import dev.xproto.parser.model.Link;
import dev.xproto.parser.model.Model;
import dev.xproto.parser.model.ModelGraph;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds models that need each other. For each group of models that all reach each other there is one circle, a shortest one
 * from its first model, so that a knot of many circles is told once. A link of a model to itself makes none. Takes time in
 * proportion to models and links.
 */
final class DependencyCircles {
    private final ModelGraph graph;
    private final InheritanceIndex inheritance;
    private final Map<String, Integer> indexes = new HashMap<>();
    private final Map<String, Integer> lowest = new HashMap<>();
    private final Deque<String> open = new ArrayDeque<>();
    private final Set<String> onOpen = new HashSet<>();
    private final List<Set<String>> groups = new ArrayList<>();

    private DependencyCircles(ModelGraph graph) {
        this.graph = graph;
        this.inheritance = InheritanceIndex.of(graph);
    }

    /**
     * A step of a circle.
     *
     * @param model who needs
     * @param link what leads to the next model of the circle
     */
    record Step(Model model, Link link) {}

    /** The circles, in the order of their first models. */
    static List<List<Step>> of(ModelGraph graph) {
        DependencyCircles circles = new DependencyCircles(graph);
        for (Model model : graph.models()) {
            if (!circles.indexes.containsKey(model.name())) {
                circles.visit(model.name());
            }
        }
        Map<String, Set<String>> groupOf = new HashMap<>();
        circles.groups.forEach(group -> group.forEach(member -> groupOf.put(member, group)));
        List<List<Step>> found = new ArrayList<>();
        for (Model model : graph.models()) {
            Set<String> group = groupOf.getOrDefault(model.name(), Set.of());
            if (!group.isEmpty()) {
                circles.shortest(model, group).ifPresent(found::add);
                group.clear();
            }
        }
        return found;
    }

    /** Tarjan's search, with its own stack: models can be linked in chains longer than a thread's stack is deep. */
    private void visit(String start) {
        Deque<Frame> frames = new ArrayDeque<>();
        frames.push(enter(start));
        while (true) {
            Frame frame = frames.peek();
            if (frame == null) {
                return;
            }
            if (frame.next < frame.peers.size()) {
                String peer = frame.peers.get(frame.next++);
                if (!indexes.containsKey(peer)) {
                    frames.push(enter(peer));
                } else if (onOpen.contains(peer)) {
                    lower(frame.model, indexOf(indexes, peer));
                }
            } else {
                frames.pop();
                leave(frame.model);
                Frame below = frames.peek();
                if (below != null) {
                    lower(below.model, indexOf(lowest, frame.model));
                }
            }
        }
    }

    private static final class Frame {
        private final String model;
        private final List<String> peers;
        private int next;

        Frame(String model, List<String> peers) {
            this.model = model;
            this.peers = peers;
        }
    }

    private Frame enter(String model) {
        indexes.put(model, indexes.size());
        lowest.put(model, indexOf(indexes, model));
        open.push(model);
        onOpen.add(model);
        return new Frame(
                model,
                inheritance.links(graph.get(model)).stream().map(Link::peer).toList());
    }

    private void leave(String model) {
        if (indexOf(lowest, model) != indexOf(indexes, model)) {
            return;
        }
        Set<String> group = new HashSet<>();
        String member;
        do {
            member = open.pop();
            onOpen.remove(member);
            group.add(member);
        } while (!member.equals(model));
        if (group.size() > 1) {
            groups.add(group);
        }
    }

    private void lower(String model, int index) {
        lowest.merge(model, index, Math::min);
    }

    private static int indexOf(Map<String, Integer> map, String model) {
        return map.getOrDefault(model, Integer.MAX_VALUE);
    }

    /** The shortest way from the model, through its group, back to it. */
    private Optional<List<Step>> shortest(Model start, Set<String> group) {
        Map<String, Step> arrivedBy = new HashMap<>();
        Deque<Model> next = new ArrayDeque<>(List.of(start));
        while (!next.isEmpty()) {
            Model model = next.remove();
            for (Link link : inheritance.links(model)) {
                if (link.peer().equals(start.name()) && !model.equals(start)) {
                    return Optional.of(way(start, new Step(model, link), arrivedBy));
                }
                boolean fresh = !link.peer().equals(start.name()) && !arrivedBy.containsKey(link.peer());
                if (fresh && group.contains(link.peer())) {
                    arrivedBy.put(link.peer(), new Step(model, link));
                    next.add(graph.get(link.peer()));
                }
            }
        }
        return Optional.empty();
    }

    private static List<Step> way(Model start, Step last, Map<String, Step> arrivedBy) {
        List<Step> way = new ArrayList<>(List.of(last));
        Step step = last;
        while (!step.model().equals(start)) {
            Step before = arrivedBy.get(step.model().name());
            if (before == null) {
                throw new IllegalStateException("the way to " + step.model() + " is lost");
            }
            way.add(before);
            step = before;
        }
        Collections.reverse(way);
        return way;
    }
}
