package dev.xproto.parser.index;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Members that options tie to each other: each connected component is a group. */
final class MemberGroups {
    private final Map<String, Set<String>> ties = new LinkedHashMap<>();

    void tie(String one, String other) {
        ties.computeIfAbsent(one, name -> new LinkedHashSet<>()).add(other);
        ties.computeIfAbsent(other, name -> new LinkedHashSet<>()).add(one);
    }

    /** The groups, in order of their first member's first mention. */
    List<Set<String>> groups() {
        List<Set<String>> groups = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        for (String start : ties.keySet()) {
            if (!seen.contains(start)) {
                Set<String> group = reached(start);
                seen.addAll(group);
                groups.add(group);
            }
        }
        return groups;
    }

    private Set<String> reached(String start) {
        Set<String> group = new LinkedHashSet<>();
        List<String> open = new ArrayList<>(List.of(start));
        while (!open.isEmpty()) {
            String next = open.remove(open.size() - 1);
            if (group.add(next)) {
                open.addAll(ties.getOrDefault(next, Set.of()));
            }
        }
        return group;
    }
}
