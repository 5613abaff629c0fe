package dev.xproto.parser.validation;

import dev.xproto.parser.diagnostics.Diagnostic;
import dev.xproto.parser.diagnostics.Diagnostics;
import dev.xproto.parser.diagnostics.InheritanceCode;
import dev.xproto.parser.index.InheritanceIndex;
import dev.xproto.parser.model.Model;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A model has at most one concrete base, because an object has one table line and one number. */
final class ConcreteBasesValidator implements Validator {
    @Override
    public void check(Subject subject, Diagnostics out) {
        InheritanceIndex inheritance = subject.inheritance();
        for (Model model : subject.models()) {
            Set<Model> concrete = new LinkedHashSet<>();
            for (Model base : inheritance.bases(model)) {
                inheritance.lineage(base).stream()
                        .filter(ancestor -> !ancestor.isAbstract())
                        .findFirst()
                        .ifPresent(concrete::add);
            }
            concrete.removeIf(one -> concrete.stream()
                    .anyMatch(other ->
                            !other.equals(one) && inheritance.lineage(other).contains(one)));
            if (concrete.size() > 1) {
                report(model, List.copyOf(concrete), out);
            }
        }
    }

    private static void report(Model model, List<Model> concrete, Diagnostics out) {
        out.report(Diagnostic.at(
                        model.span(),
                        InheritanceCode.SEVERAL_CONCRETE_BASES,
                        "`" + model.name() + "` would be a `" + concrete.get(0) + "` and a `" + concrete.get(1) + "`")
                .related(concrete.get(0).span(), "has objects of its own")
                .related(concrete.get(1).span(), "has objects of its own too")
                .help("make one of them `abstract`, or link to it"));
    }
}
