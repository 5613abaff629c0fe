package dev.xproto.store.catalog;

import dev.xproto.parser.index.InheritanceIndex;
import dev.xproto.parser.model.KnownOption;
import dev.xproto.parser.model.Member;
import dev.xproto.parser.model.Model;
import dev.xproto.parser.model.ModelGraph;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The unique keys of models: single fields, and fields that {@code unique_with} joins, directly or by others. */
public final class UniqueKeys {
    private final ModelGraph graph;
    private final Map<String, List<List<String>>> keys = new HashMap<>();

    private UniqueKeys(ModelGraph graph) {
        this.graph = graph;
        graph.models().forEach(model -> keys.put(model.name(), find(model)));
    }

    /** The keys of a model, inherited ones too; each a list of field names in order of declaration. */
    public static List<List<String>> of(ModelGraph graph, Model model) {
        return graph.index(UniqueKeys.class, UniqueKeys::new).keys.getOrDefault(model.name(), List.of());
    }

    private List<List<String>> find(Model model) {
        List<Member> members = InheritanceIndex.of(graph).members(model);
        Map<String, Integer> groups = new LinkedHashMap<>();
        List<List<String>> found = new ArrayList<>();
        for (Member member : members) {
            if (member.options().flag(KnownOption.UNIQUE)) {
                found.add(List.of(member.name()));
            }
            Optional<String> with = member.options().text(KnownOption.UNIQUE_WITH);
            with.ifPresent(other -> join(groups, member.name(), other));
        }
        Map<Integer, List<String>> joined = new LinkedHashMap<>();
        for (Member member : members) {
            Integer group = groups.get(member.name());
            if (group != null) {
                joined.computeIfAbsent(group, number -> new ArrayList<>()).add(member.name());
            }
        }
        joined.values().forEach(fields -> found.add(List.copyOf(fields)));
        return List.copyOf(found);
    }

    private static void join(Map<String, Integer> groups, String one, String other) {
        int next = groups.size() + 1;
        int first = groups.computeIfAbsent(one, name -> next);
        int second = groups.computeIfAbsent(other, name -> first);
        groups.replaceAll((name, group) -> group == second ? first : group);
    }
}
