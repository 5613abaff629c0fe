package dev.xproto.parser.validation;

import dev.xproto.parser.index.InheritanceIndex;
import dev.xproto.parser.model.Field;
import dev.xproto.parser.model.KnownOption;
import dev.xproto.parser.model.Link;
import dev.xproto.parser.model.Member;
import dev.xproto.parser.model.Model;
import dev.xproto.parser.model.ModelGraph;
import dev.xproto.parser.model.OptionValue;
import dev.xproto.parser.source.SourceSpan;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * What is checked.
 *
 * @param graph what the linker could make sense of
 * @param incomplete names of models that lack a base or member which the linker could make no sense of
 * @param models those to be checked now: all of the graph, or some of them for rules that look at each on its own
 */
public record Subject(ModelGraph graph, Set<String> incomplete, List<Model> models) {
    /** Copies the set. */
    public Subject {
        incomplete = Set.copyOf(incomplete);
    }

    /** All of the graph. */
    public Subject(ModelGraph graph, Set<String> incomplete) {
        this(graph, incomplete, graph.models());
    }

    /** The same for some models. */
    Subject only(List<Model> some) {
        return new Subject(graph, incomplete, some);
    }

    InheritanceIndex inheritance() {
        return InheritanceIndex.of(graph);
    }

    /** Whether all members of the model are known, inherited ones too: else a name that is not there proves nothing. */
    boolean isComplete(Model model) {
        if (incomplete.isEmpty()) {
            return true;
        }
        for (Model ancestor : inheritance().lineage(model)) {
            if (incomplete.contains(ancestor.name())) {
                return false;
            }
        }
        return true;
    }

    void eachField(Consumer<Field> check) {
        for (Model model : models) {
            for (Member member : model.members()) {
                if (member instanceof Field field) {
                    check.accept(field);
                }
            }
        }
    }

    void eachLink(Consumer<Link> check) {
        for (Model model : models) {
            for (Member member : model.members()) {
                if (member instanceof Link link) {
                    check.accept(link);
                }
            }
        }
    }

    /** Own and inherited names. */
    List<String> memberNames(Model model) {
        return inheritance().members(model).stream().map(Member::name).toList();
    }

    /** Where an option's value stands; where the member's name does, when it isn't given. */
    static SourceSpan place(Member member, KnownOption option) {
        return member.options().value(option).map(OptionValue::span).orElse(member.span());
    }
}
