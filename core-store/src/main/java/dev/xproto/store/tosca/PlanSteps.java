package dev.xproto.store.tosca;

import dev.xproto.store.security.HiddenPasswords;
import dev.xproto.store.tosca.CheckedNode.LinkSetting;
import dev.xproto.sync.model.Row;
import dev.xproto.sync.model.Schema;
import dev.xproto.sync.spi.RecipePlan;
import dev.xproto.sync.spi.RecipePlan.Action;
import dev.xproto.sync.spi.RecipePlan.FieldChange;
import dev.xproto.sync.spi.RecipePlan.Step;
import dev.xproto.sync.store.Operation;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Tells people what a plan does. */
final class PlanSteps {
    private static final int LONGEST = 200;
    private static final String HIDDEN = "(hidden)";

    private final Schema schema;

    PlanSteps(Schema schema) {
        this.schema = schema;
    }

    /** The plan's steps, in its order. Objects that are to be deleted and aren't there have none. */
    RecipePlan of(Plan plan, Map<Operation, Target> operations) {
        IdentityHashMap<Target, Operation> byTarget = new IdentityHashMap<>();
        operations.forEach((operation, target) -> byTarget.put(target, operation));
        List<Step> steps = new ArrayList<>();
        for (Target target : plan.targets()) {
            Operation operation = byTarget.get(target);
            if (operation != null || target.row().isPresent()) {
                steps.add(step(target, operation));
            }
        }
        return new RecipePlan(steps);
    }

    private Step step(Target target, @Nullable Operation operation) {
        OptionalInt id = target.row().map(row -> OptionalInt.of(row.id())).orElse(OptionalInt.empty());
        List<String> nodes = target.nodes().stream().map(CheckedNode::toString).toList();
        String model = target.model().name();
        if (operation instanceof Operation.Create create) {
            return new Step(Action.CREATE, model, id, nodes, changes(target, create.values()));
        }
        if (operation instanceof Operation.Update update) {
            return new Step(Action.UPDATE, model, id, nodes, changes(target, update.values()));
        }
        return new Step(operation == null ? Action.KEEP : Action.DELETE, model, id, nodes, List.of());
    }

    private List<FieldChange> changes(Target target, Map<String, @Nullable Object> values) {
        List<FieldChange> changes = new ArrayList<>();
        values.forEach((name, value) -> changes.add(new FieldChange(
                name, before(target, name), isHidden(target, name) ? HIDDEN : after(target, name, value))));
        return changes;
    }

    private boolean isHidden(Target target, String name) {
        return schema.find(target.model().name())
                .filter(type -> HiddenPasswords.isPassword(type, name))
                .isPresent();
    }

    private String before(Target target, String name) {
        Optional<Row> row = target.row();
        if (row.isEmpty()) {
            return "";
        }
        if (isHidden(target, name)) {
            return HIDDEN;
        }
        if (target.lists().containsKey(name)) {
            return "other objects";
        }
        Object value = row.get().get(name);
        return !linked(target, name).isEmpty() && value != null ? "object " + value : text(value);
    }

    private static String after(Target target, String name, @Nullable Object value) {
        List<String> nodes = linked(target, name);
        return nodes.isEmpty() ? text(value) : String.join(", ", nodes);
    }

    /** The nodes that the object is to be linked to by that name. */
    private static List<String> linked(Target target, String name) {
        return target.nodes().stream()
                .flatMap(node -> node.links().stream())
                .filter(link -> link.link().name().equals(name))
                .map(LinkSetting::node)
                .distinct()
                .toList();
    }

    private static String text(@Nullable Object value) {
        if (value == null) {
            return "nothing";
        }
        if (!(value instanceof String text)) {
            return value.toString();
        }
        boolean fits = text.codePointCount(0, text.length()) <= LONGEST;
        return '"' + (fits ? text : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…") + '"';
    }
}
