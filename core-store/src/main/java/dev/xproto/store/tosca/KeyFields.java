package dev.xproto.store.tosca;

import dev.xproto.parser.index.InheritanceIndex;
import dev.xproto.parser.model.KnownOption;
import dev.xproto.parser.model.Link;
import dev.xproto.parser.model.Member;
import dev.xproto.parser.model.Model;
import dev.xproto.parser.model.ModelGraph;
import java.util.ArrayList;
import java.util.List;

/** TODO replaced by the index of the parser. */
final class KeyFields {
    private final InheritanceIndex inheritance;

    KeyFields(ModelGraph graph) {
        this.inheritance = InheritanceIndex.of(graph);
    }

    List<List<String>> of(Model model) {
        List<List<String>> groups = new ArrayList<>();
        List<String> oneOf = new ArrayList<>();
        boolean name = false;
        for (Member member : inheritance.members(model)) {
            name |= member.name().equals("name");
            if (member.options().flag(KnownOption.TOSCA_KEY)) {
                groups.add(List.of(member.name()));
            }
            member.options().text(KnownOption.TOSCA_KEY_ONE_OF).ifPresent(other -> {
                oneOf.add(member.name());
                if (!oneOf.contains(other)) {
                    oneOf.add(other);
                }
            });
        }
        if (groups.isEmpty() && name) {
            groups.add(List.of("name"));
        }
        if (!oneOf.isEmpty()) {
            groups.add(oneOf);
        }
        return groups;
    }

    boolean isLink(Model model, String name) {
        return inheritance.members(model).stream()
                .anyMatch(member -> member instanceof Link && member.name().equals(name));
    }
}
