package dev.xproto.store.tosca;

import dev.xproto.parser.diagnostics.Diagnostic;
import dev.xproto.parser.diagnostics.Diagnostics;
import dev.xproto.parser.index.InheritanceIndex;
import dev.xproto.parser.model.DefaultValue;
import dev.xproto.parser.model.KnownOption;
import dev.xproto.parser.model.Link;
import dev.xproto.parser.model.Member;
import dev.xproto.parser.model.ModelGraph;
import java.util.ArrayList;
import java.util.List;

/** Checks that an object which a recipe makes has everything that its model requires. */
final class Completeness {
    private final InheritanceIndex inheritance;
    private final Diagnostics out;

    Completeness(ModelGraph graph, Diagnostics out) {
        this.inheritance = InheritanceIndex.of(graph);
        this.out = out;
    }

    /** Reports what is missing, all at once. */
    void check(Target target) {
        List<String> fields = new ArrayList<>();
        List<String> links = new ArrayList<>();
        for (Member member : inheritance.members(target.model())) {
            if (isNeeded(member, target) && !isGiven(member, target)) {
                (member instanceof Link ? links : fields).add("`" + member.name() + "`");
            }
        }
        if (fields.isEmpty() && links.isEmpty()) {
            return;
        }
        List<String> all = new ArrayList<>(fields);
        all.addAll(links);
        CheckedNode node = target.nodes().get(0);
        out.report(Diagnostic.at(
                        node.name().span(),
                        ToscaCode.INCOMPLETE,
                        "there is no such `" + target.model() + "` yet, and to make one `" + node + "` lacks "
                                + String.join(", ", all))
                .help(help(fields, links)));
    }

    private static String help(List<String> fields, List<String> links) {
        List<String> parts = new ArrayList<>();
        if (!fields.isEmpty()) {
            parts.add("add " + String.join(", ", fields) + " under `properties`");
        }
        if (!links.isEmpty()) {
            parts.add("add " + String.join(", ", links) + " under `requirements`");
        }
        return String.join("; ", parts);
    }

    /** Whether nobody else fills it: neither a default, nor the core. */
    private static boolean isNeeded(Member member, Target target) {
        boolean fromCore = member.options().flag(KnownOption.AUTO_NOW_ADD)
                || member.options().flag(KnownOption.BOOKKEEPING_STATE)
                || isOwnerFoundByCore(member, target)
                || isSpelledOutByCore(member, target);
        return member.required()
                && member.defaultValue() instanceof DefaultValue.Unspecified
                && !fromCore
                && !(member instanceof Link link && link.kind().isMany());
    }

    private static boolean isOwnerFoundByCore(Member member, Target target) {
        return member.name().equals("owner")
                && target.model().options().text(KnownOption.OWNER_CLASS_NAME).isPresent();
    }

    /** The core takes the prefix of a pool of addresses out of the addresses, where it is given there. */
    private static boolean isSpelledOutByCore(Member member, Target target) {
        return member.model().equals("AddressPool")
                && member.name().equals("cidr")
                && target.values().containsKey("addresses");
    }

    private static boolean isGiven(Member member, Target target) {
        return target.values().containsKey(member.name())
                || target.nodes().stream().anyMatch(node -> node.attempted().contains(member.name()));
    }
}
