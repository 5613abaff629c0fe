package dev.xproto.sync.spi;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/**
 * What a recipe would do to the objects as they are at the moment. Passwords never show in it.
 *
 * @param steps an object each, in the order in which they would be handled
 */
public record RecipePlan(List<Step> steps) {
    /** Copies the steps. */
    public RecipePlan {
        steps = List.copyOf(steps);
    }

    /** What happens to an object. */
    public enum Action {
        /** It isn't there, and will be. */
        CREATE,
        /** It is there, and some of its fields change. */
        UPDATE,
        /** It stays as it is. */
        KEEP,
        /** It is there, and will be deleted. */
        DELETE
    }

    /**
     * What happens to one object.
     *
     * @param model the model that the recipe gives it
     * @param id its id; empty while it isn't there
     * @param nodes of the recipe that mean it; one or more
     * @param changes of its fields, by name; empty unless it is created or updated
     */
    public record Step(Action action, String model, OptionalInt id, List<String> nodes, List<FieldChange> changes) {
        /** Copies the lists. */
        public Step {
            nodes = List.copyOf(nodes);
            changes = List.copyOf(changes);
        }

        @Override
        public String toString() {
            String object = id.isPresent() ? model + " " + id.getAsInt() : model;
            String head =
                    "%-6s %s (%s)".formatted(action.name().toLowerCase(Locale.ROOT), object, String.join(", ", nodes));
            return changes.stream().map(change -> "\n         " + change).collect(Collectors.joining("", head, ""));
        }
    }

    /**
     * A field or link that gets another value.
     *
     * @param before the value that it has, as text; empty for an object that isn't there
     * @param after the value that it gets, as text
     */
    public record FieldChange(String field, String before, String after) {
        @Override
        public String toString() {
            return before.isEmpty() ? field + ": " + after : field + ": " + before + " -> " + after;
        }
    }

    /** Whether running the recipe would leave everything as it is. */
    public boolean isEmpty() {
        return steps.stream().allMatch(step -> step.action() == Action.KEEP);
    }

    /** The plan for people: a line for each object, and one more for each field that changes. */
    @Override
    public String toString() {
        return steps.stream().map(step -> step + "\n").collect(Collectors.joining());
    }
}
