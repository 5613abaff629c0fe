package dev.xproto.parser.index;

import dev.xproto.parser.model.Link;
import dev.xproto.parser.model.Member;
import dev.xproto.parser.model.Model;
import dev.xproto.parser.model.ModelGraph;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * The numbers that members have on the wire. {@code id} has 1. The members of the first declaring model of a line keep
 * the written numbers, or get 100 more if one of them has taken 1; each further model that declares some adds 100. Reverse links keep their written numbers likewise,
 * counting the models that have some; those without get 1900 and on.
 */
public final class NumberIndex {
    /** The number of {@code id}. */
    public static final int ID = 1;

    /** The number of {@code class_names}. */
    public static final int CLASS_NAMES = 2046;

    /** The number of {@code self_content_type_id}. */
    public static final int SELF_CONTENT_TYPE_ID = 2047;

    private static final int STEP = 100;
    private static final int UNWRITTEN = 1900;

    private final InheritanceIndex inheritance;
    private final LinkIndex links;

    private NumberIndex(ModelGraph graph) {
        this.inheritance = InheritanceIndex.of(graph);
        this.links = LinkIndex.of(graph);
    }

    /** The index of the graph. */
    public static NumberIndex of(ModelGraph graph) {
        return graph.index(NumberIndex.class, NumberIndex::new);
    }

    /**
     * A member and its number.
     *
     * @param member a field or link, own or inherited
     * @param number as on the wire
     */
    public record Numbered(Member member, int number) {}

    /**
     * The far side of a link and its number.
     *
     * @param reverse the link, seen from its far side
     * @param number as on the wire
     */
    public record NumberedReverse(LinkIndex.ReverseLink reverse, int number) {}

    /** Own and inherited members with their numbers, base first. {@code id} is not among them. */
    public List<Numbered> members(Model model) {
        List<Member> members = inheritance.members(model);
        List<Numbered> numbered = new ArrayList<>(members.size());
        int shift = takesOne(members) ? STEP : 0;
        String declaring = members.isEmpty() ? "" : members.get(0).model();
        // Members of one model stand together, so a change of the declaring model is a new level.
        for (Member member : members) {
            if (!member.model().equals(declaring)) {
                declaring = member.model();
                shift += STEP;
            }
            numbered.add(new Numbered(member, member.number() + shift));
        }
        return List.copyOf(numbered);
    }

    private static boolean takesOne(List<Member> members) {
        for (Member member : members) {
            if (!member.model().equals(members.get(0).model())) {
                return false;
            }
            if (member.number() == ID) {
                return true;
            }
        }
        return false;
    }

    /** The reverse links of the model, own and inherited, with their numbers, base first; only those with a name. */
    public List<NumberedReverse> reverses(Model model) {
        List<NumberedReverse> numbered = new ArrayList<>();
        Map<String, Integer> shifts = new LinkedHashMap<>();
        int unwritten = UNWRITTEN;
        for (LinkIndex.ReverseLink reverse : links.reverses(model)) {
            Link link = reverse.link();
            int shift = shifts.computeIfAbsent(link.peer(), name -> shifts.size() * STEP);
            OptionalInt written = link.reverseNumber();
            int number = written.isPresent() ? written.getAsInt() + shift : unwritten++;
            numbered.add(new NumberedReverse(reverse, number));
        }
        return List.copyOf(numbered);
    }

    /** The wire number of a member by that name, own or inherited. */
    public OptionalInt number(Model model, String member) {
        return members(model).stream()
                .filter(one -> one.member().name().equals(member))
                .mapToInt(Numbered::number)
                .findFirst();
    }
}
