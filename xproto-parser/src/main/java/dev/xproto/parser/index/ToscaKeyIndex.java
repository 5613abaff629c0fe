package dev.xproto.parser.index;

import dev.xproto.parser.model.KnownOption;
import dev.xproto.parser.model.Link;
import dev.xproto.parser.model.Member;
import dev.xproto.parser.model.Model;
import dev.xproto.parser.model.ModelGraph;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** By which members a recipe finds the object that it means. */
public final class ToscaKeyIndex {
    private final InheritanceIndex inheritance;

    private ToscaKeyIndex(ModelGraph graph) {
        this.inheritance = InheritanceIndex.of(graph);
    }

    /** The index of the graph. */
    public static ToscaKeyIndex of(ModelGraph graph) {
        return graph.index(ToscaKeyIndex.class, ToscaKeyIndex::new);
    }

    /**
     * The keys of the model, links named as in xproto. A group of one must be given; of a larger group one member must
     * be. Members with {@code tosca_key}, own before inherited; without any, the field {@code name} if there is one; then
     * the groups that {@code tosca_key_one_of} makes, sorted. Empty when recipes can't use the model.
     */
    public List<List<String>> keys(Model model) {
        List<List<String>> keys = new ArrayList<>();
        MemberGroups ties = new MemberGroups();
        Set<String> known = members(model).keySet();
        for (Member member : ownFirst(model)) {
            if (member.options().flag(KnownOption.TOSCA_KEY)) {
                keys.add(List.of(member.name()));
            }
            member.options()
                    .text(KnownOption.TOSCA_KEY_ONE_OF)
                    .filter(known::contains)
                    .ifPresent(other -> ties.tie(member.name(), other));
        }
        if (keys.isEmpty() && known.contains("name")) {
            keys.add(List.of("name"));
        }
        ties.groups().forEach(group -> keys.add(group.stream().sorted().toList()));
        return List.copyOf(keys);
    }

    /** The same with {@code _id} after the names of links, which is how recipes and the wire name them. */
    public List<List<String>> columns(Model model) {
        Map<String, Member> members = members(model);
        return keys(model).stream()
                .map(group -> group.stream()
                        .map(name -> members.get(name) instanceof Link ? name + "_id" : name)
                        .sorted()
                        .toList())
                .toList();
    }

    private List<Member> ownFirst(Model model) {
        List<Member> all = new ArrayList<>(model.members());
        for (Member member : inheritance.members(model)) {
            if (!member.model().equals(model.name())) {
                all.add(member);
            }
        }
        return all;
    }

    private Map<String, Member> members(Model model) {
        Map<String, Member> members = new HashMap<>();
        inheritance.members(model).forEach(member -> members.put(member.name(), member));
        return members;
    }
}
