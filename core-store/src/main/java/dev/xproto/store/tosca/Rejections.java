package dev.xproto.store.tosca;

import dev.xproto.parser.diagnostics.Diagnostic;
import dev.xproto.parser.diagnostics.Diagnostics;
import dev.xproto.parser.source.SourceSpan;
import dev.xproto.store.tosca.Target.Wish;
import dev.xproto.sync.store.InvalidObjectException;
import dev.xproto.sync.store.InvalidObjectException.FieldProblem;
import java.util.List;
import java.util.Optional;

/** Says of rules that objects break, where in the recipe they are broken. */
final class Rejections {
    private final Diagnostics out;

    Rejections(Diagnostics out) {
        this.out = out;
    }

    /**
     * Reports what the store found.
     *
     * @param targets the objects of the batch, one for each operation
     */
    void report(InvalidObjectException rejection, List<Target> targets) {
        for (FieldProblem problem : rejection.problems()) {
            List<Target> meant = meant(problem, targets);
            meant.forEach(target -> report(problem, target));
        }
    }

    /** The object that the operation is about; where the store doesn't say which, all that it may be. */
    private static List<Target> meant(FieldProblem problem, List<Target> targets) {
        if (problem.operation() >= 0 && problem.operation() < targets.size()) {
            return List.of(targets.get(problem.operation()));
        }
        List<Target> ofModel = targets.stream()
                .filter(target -> target.model().name().equals(problem.model())
                        || target.row()
                                .filter(row -> row.type().isA(problem.model()))
                                .isPresent())
                .toList();
        List<Target> setting = ofModel.stream()
                .filter(target -> wish(problem, target).isPresent())
                .toList();
        List<Target> some = setting.isEmpty() ? ofModel : setting;
        return some.isEmpty() ? targets.subList(0, Math.min(1, targets.size())) : some;
    }

    private static Optional<Wish> wish(FieldProblem problem, Target target) {
        return Optional.ofNullable(target.values().get(problem.field()));
    }

    private void report(FieldProblem problem, Target target) {
        CheckedNode node = target.nodes().get(0);
        SourceSpan place =
                wish(problem, target).map(Wish::place).orElse(node.name().span());
        String what = problem.field().isEmpty() ? "" : "`" + problem.field() + "` of ";
        out.report(
                Diagnostic.at(place, ToscaCode.REFUSED, what + "`" + node + "` breaks a rule: " + problem.message()));
    }
}
