package dev.xproto.codegen.java;

import dev.xproto.parser.diagnostics.Diagnostic;
import dev.xproto.parser.diagnostics.Diagnostics;
import dev.xproto.parser.index.LinkIndex.ReverseLink;
import dev.xproto.parser.model.Field;
import dev.xproto.parser.model.Link;
import dev.xproto.parser.model.Member;
import dev.xproto.parser.model.Model;
import dev.xproto.parser.model.ScalarType;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Decides what members are called in Java. The first that asks for a name gets it; bases ask before what extends them, own
 * fields before the far sides of links. Who comes too late gets a longer name, at last one with its xproto number. A name
 * depends on the model's ancestors and, rarely, on its package, so that it is the same in every run that sees the model.
 */
final class Naming {
    private final Shapes shapes;
    private final ModelClasses classes;
    private final Diagnostics diagnostics;
    private final Map<Model, ModelNames> known = new HashMap<>();

    Naming(Shapes shapes, ModelClasses classes, Diagnostics diagnostics) {
        this.shapes = shapes;
        this.classes = classes;
        this.diagnostics = diagnostics;
    }

    /** The names in the model's class. */
    ModelNames of(Model model) {
        ModelNames names = known.get(model);
        if (names == null) {
            names = make(shapes.of(model));
            known.put(model, names);
        }
        return names;
    }

    /** The name of a member, wherever it is inherited to. */
    MemberName of(Member member) {
        return of(shapes.graph().get(member.model())).member(member.name());
    }

    /** The name of a link's far side, in the model that the link names. */
    MemberName of(ReverseLink reverse) {
        return of(shapes.graph().get(reverse.link().peer())).reverse(reverse);
    }

    /** The methods that stand for a member. */
    static List<String> methods(Member member, String property) {
        MemberName name = new MemberName(property, "");
        if (member instanceof Link link) {
            return link.kind().isMany()
                    ? List.of(name.getter())
                    : List.of(name.getter(), name.setter(), name.idGetter(), name.idSetter());
        }
        if (hasGetterAlready(member)) {
            return List.of(name.setter());
        }
        return List.of(isTruth(member) ? name.question() : name.getter(), name.setter());
    }

    /** Whether every model object answers it, with the very name: its base class reads that column itself. */
    static boolean hasGetterAlready(Member member) {
        return isTruth(member) && member.name().equals("deleted");
    }

    private static boolean isTruth(Member member) {
        return member instanceof Field field && field.type() == ScalarType.BOOL;
    }

    private ModelNames make(Shape shape) {
        ModelNames names = new ModelNames();
        shape.base().ifPresent(base -> names.inherit(of(base)));
        for (Model flattened : shape.flattened()) {
            names.inherit(of(flattened)).forEach(clash -> report(shape.model(), clash));
        }
        shape.own().forEach(member -> name(member, names, shape.model()));
        shape.ownReverses().forEach(reverse -> nameReverse(reverse, names, shape.model()));
        if (shapes.isGenerated(shape.model())) {
            shape.farReverses().forEach(reverse -> nameFarReverse(reverse, names));
        }
        return names;
    }

    private void name(Member member, ModelNames names, Model model) {
        String owner = member.model() + "." + member.name();
        String suffix = member instanceof Field ? "Value" : "Link";
        Optional<String> property = properties(member, suffix)
                .filter(candidate -> names.isFree(methods(member, candidate)))
                .findFirst();
        Optional<String> constant = constants(member.name(), suffix, member.number())
                .filter(names::isFreeConstant)
                .findFirst();
        if (property.isEmpty() || constant.isEmpty()) {
            report(model, member);
        }
        String chosenProperty = property.orElse("Unnamed" + member.number());
        String chosenConstant = constant.orElse("UNNAMED_" + member.number());
        names.takeMethods(methods(member, chosenProperty), owner);
        names.takeConstant(chosenConstant, owner);
        names.name(member.name(), new MemberName(chosenProperty, chosenConstant, choices(member, names, model)));
    }

    private Stream<String> properties(Member member, String suffix) {
        String full = words(member.name(), suffix, member.number()).camel();
        Stream<String> candidates = Stream.of(full, full + suffix, full + suffix + member.number());
        return shortTruth(member)
                .map(brief -> Stream.concat(Stream.of(brief), candidates))
                .orElse(candidates);
    }

    /** Of a truth called {@code is_open} the {@code Open}, unless its model has an {@code open} too. */
    private Optional<String> shortTruth(Member member) {
        Words words = Words.of(member.name());
        if (!isTruth(member) || !words.beginsWith("is") || words.rest().isEmpty()) {
            return Optional.empty();
        }
        String brief = words.rest().camel();
        boolean taken = shapes.graph().get(member.model()).members().stream()
                .anyMatch(other -> Words.of(other.name()).camel().equals(brief));
        return taken ? Optional.empty() : Optional.of(brief);
    }

    private static Stream<String> constants(String name, String suffix, int number) {
        String full = words(name, suffix, number).upper();
        String legal = Character.isDigit(full.charAt(0)) ? "_" + full : full;
        String longer = legal + "_" + suffix.toUpperCase(Locale.ROOT);
        return Stream.of(legal, longer, longer + "_" + number);
    }

    /** The words of a name; one without letters and digits is called by its number. */
    private static Words words(String name, String suffix, int number) {
        Words words = Words.of(name);
        return words.isEmpty() ? Words.of(suffix + "_" + number) : words;
    }

    private String choices(Member member, ModelNames names, Model model) {
        if (!(member instanceof Field field) || !FieldKind.of(field).isChoice()) {
            return "";
        }
        String full = Words.of(member.name()).camel();
        String legal = full.isEmpty() || Character.isDigit(full.charAt(0)) ? "Choice" + full : full;
        Set<String> mates = classes.mates(model.name());
        Predicate<String> free = name -> !names.nested().contains(name)
                && !mates.contains(name)
                && !ReservedNames.TYPES.contains(name)
                && !name.equals(model.name())
                && !name.equals(model.name() + ModelClasses.INTERFACE);
        String longer = legal + "Choice";
        return Stream.of(legal, longer, longer + member.number())
                .filter(free)
                .findFirst()
                .orElseGet(() -> {
                    report(model, member);
                    return legal;
                });
    }

    private void nameReverse(ReverseLink reverse, ModelNames names, Model model) {
        String name = reverse.link().reverse().orElseThrow();
        String owner = ModelNames.key(reverse);
        String full = words(name, "Related", reverse.link().number()).camel();
        String source = reverse.source().name();
        Optional<String> property = Stream.of(full, full + "Related", full + "Of" + source)
                .filter(candidate -> names.isFree(List.of("get" + candidate)))
                .findFirst();
        Optional<String> constant = constants(name, "Related", reverse.link().number())
                .filter(names::isFreeConstant)
                .findFirst();
        if (property.isEmpty() || constant.isEmpty()) {
            report(model, reverse.link());
        }
        MemberName chosen = new MemberName(property.orElse("Unnamed"), constant.orElse("UNNAMED"));
        names.takeMethods(List.of(chosen.getter()), owner);
        names.takeConstant(chosen.constant(), owner);
        names.nameReverse(reverse, chosen);
    }

    private void nameFarReverse(ReverseLink reverse, ModelNames names) {
        Link link = reverse.link();
        String name = link.reverse().orElseThrow() + "_of_" + link.peer();
        String constant = constants(name, "Related", link.number())
                .filter(names::isFreeConstant)
                .findFirst()
                .orElseGet(() -> {
                    report(reverse.source(), link);
                    return "UNNAMED";
                });
        names.takeConstant(constant, ModelNames.key(reverse));
        names.nameFarReverse(reverse, constant);
    }

    private void report(Model model, ModelNames.Clash clash) {
        if (shapes.isGenerated(model)) {
            diagnostics.report(Diagnostic.at(
                            model.span(),
                            JavaCode.MEMBER_CLASH,
                            "`" + clash.one() + "` and `" + clash.other() + "` are both `" + clash.name() + "` in Java")
                    .saying("`" + model.name() + "` inherits both")
                    .help("rename one of the two"));
        }
    }

    private void report(Model model, Member member) {
        if (shapes.isGenerated(model)) {
            diagnostics.report(Diagnostic.at(
                            member.span(),
                            JavaCode.MEMBER_CLASH,
                            "no name is left in Java for `" + member.model() + "." + member.name() + "`")
                    .help("give it a name that differs from others in more than case and underscores"));
        }
    }
}
