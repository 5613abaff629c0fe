package dev.xproto.store.tosca;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * An order of names in which everything stands after what it needs; where that leaves a choice, alphabetical. Works without
 * recursion, for long chains.
 *
 * @param names in order; complete only when there is no cycle
 * @param cycles ways round in circles, each beginning and ending with the same name
 */
record ProcessingOrder(List<String> names, List<List<String>> cycles) {
    ProcessingOrder {
        names = List.copyOf(names);
        cycles = List.copyOf(cycles);
    }

    /** The order of the keys, given for each what it needs; needs that are no keys don't count. */
    static ProcessingOrder of(Map<String, Set<String>> needs) {
        Walk walk = new Walk(needs);
        walk.needs.keySet().forEach(walk::from);
        return new ProcessingOrder(new ArrayList<>(walk.done), walk.cycles);
    }

    private static final class Walk {
        private final SortedMap<String, Set<String>> needs;
        private final Set<String> done = new LinkedHashSet<>();
        private final Set<String> open = new LinkedHashSet<>();
        private final List<List<String>> cycles = new ArrayList<>();

        Walk(Map<String, Set<String>> needs) {
            this.needs = new TreeMap<>(needs);
        }

        private record Visit(String name, Iterator<String> rest) {}

        void from(String start) {
            Deque<Visit> path = new ArrayDeque<>();
            enter(start, path);
            while (!path.isEmpty()) {
                Visit visit = path.getLast();
                if (visit.rest().hasNext()) {
                    enter(visit.rest().next(), path);
                } else {
                    path.removeLast();
                    open.remove(visit.name());
                    done.add(visit.name());
                }
            }
        }

        private void enter(String name, Deque<Visit> path) {
            if (open.contains(name)) {
                cycles.add(circle(name));
            } else if (!done.contains(name)) {
                open.add(name);
                Set<String> next = new TreeSet<>(needs.getOrDefault(name, Set.of()));
                next.retainAll(needs.keySet());
                path.addLast(new Visit(name, next.iterator()));
            }
        }

        private List<String> circle(String name) {
            List<String> names = new ArrayList<>(open);
            List<String> circle = new ArrayList<>(names.subList(names.indexOf(name), names.size()));
            circle.add(name);
            return List.copyOf(circle);
        }
    }
}
