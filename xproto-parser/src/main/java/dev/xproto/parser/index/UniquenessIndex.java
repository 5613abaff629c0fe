package dev.xproto.parser.index;

import dev.xproto.parser.model.KnownOption;
import dev.xproto.parser.model.Member;
import dev.xproto.parser.model.Model;
import dev.xproto.parser.model.ModelGraph;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What no two live objects have in common. */
public final class UniquenessIndex {
    private final InheritanceIndex inheritance;

    private UniquenessIndex(ModelGraph graph) {
        this.inheritance = InheritanceIndex.of(graph);
    }

    /** The index of the graph. */
    public static UniquenessIndex of(ModelGraph graph) {
        return graph.index(UniquenessIndex.class, UniquenessIndex::new);
    }

    /**
     * The unique keys of the model, inherited ones too. Each member with {@code unique} is one; members that
     * {@code unique_with} connects, over whatever others, are one together. A key that lacks a value is not checked.
     */
    public List<List<Member>> keys(Model model) {
        List<List<Member>> keys = new ArrayList<>();
        Map<String, Member> members = new HashMap<>();
        inheritance.members(model).forEach(member -> members.put(member.name(), member));
        MemberGroups ties = new MemberGroups();
        for (Member member : inheritance.members(model)) {
            if (member.options().flag(KnownOption.UNIQUE)) {
                keys.add(List.of(member));
            }
            member.options()
                    .text(KnownOption.UNIQUE_WITH)
                    .filter(members::containsKey)
                    .ifPresent(other -> ties.tie(member.name(), other));
        }
        ties.groups()
                .forEach(group -> keys.add(group.stream()
                        .flatMap(name -> java.util.stream.Stream.ofNullable(members.get(name)))
                        .toList()));
        return List.copyOf(keys);
    }
}
