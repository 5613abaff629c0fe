package dev.xproto.parser.compat;

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

/**
 * Two versions of models, with what belongs together in them. What was renamed is known by {@code renamed_from}. Immutable
 * once made.
 */
final class Comparison {
    private final ModelGraph before;
    private final ModelGraph after;
    private final List<ModelPair> pairs = new ArrayList<>();
    private final List<Model> removed = new ArrayList<>();
    private final Map<String, String> newNames = new HashMap<>();

    Comparison(ModelGraph before, ModelGraph after) {
        this.before = before;
        this.after = after;
        Map<String, Model> renamed = new HashMap<>();
        for (Model model : after.models()) {
            model.options().text(KnownOption.RENAMED_FROM).ifPresent(old -> renamed.put(old, model));
        }
        for (Model old : before.models()) {
            Optional<Model> now = after.find(old.name()).or(() -> Optional.ofNullable(renamed.get(old.name())));
            now.ifPresentOrElse(model -> pair(old, model), () -> removed.add(old));
        }
    }

    private void pair(Model old, Model now) {
        newNames.put(old.name(), now.name());
        pairs.add(new ModelPair(old, now));
    }

    /**
     * A model then and now.
     *
     * @param before as it was
     * @param after as it is
     */
    record ModelPair(Model before, Model after) {}

    /**
     * A member then and now, each found in the model or an ancestor of it.
     *
     * @param before as it was
     * @param after as it is
     */
    record MemberPair(Member before, Member after) {}

    ModelGraph before() {
        return before;
    }

    ModelGraph after() {
        return after;
    }

    /** The models of both versions, in the order of the earlier one. */
    List<ModelPair> pairs() {
        return List.copyOf(pairs);
    }

    /** The models that are no more. */
    List<Model> removed() {
        return List.copyOf(removed);
    }

    /** What a model of the earlier version is called in the later one; its own name where it is no more. */
    String nameNow(String model) {
        return newNames.getOrDefault(model, model);
    }

    /** The members of both versions that the model itself declared, or declares. */
    List<MemberPair> members(ModelPair pair) {
        Map<String, Member> now = membersNow(pair.after());
        List<MemberPair> members = new ArrayList<>();
        for (Member old : pair.before().members()) {
            Member found = now.get(old.name());
            if (found != null) {
                members.add(new MemberPair(old, found));
            }
        }
        return members;
    }

    /** Members of the later model, own and inherited, by the names that they had in the earlier version. */
    Map<String, Member> membersNow(Model model) {
        Map<String, Member> members = new LinkedHashMap<>();
        for (Member member : InheritanceIndex.of(after).members(model)) {
            member.options().text(KnownOption.RENAMED_FROM).ifPresent(old -> members.put(old, member));
            members.put(member.name(), member);
        }
        return members;
    }
}
