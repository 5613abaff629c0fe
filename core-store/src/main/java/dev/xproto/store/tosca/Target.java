package dev.xproto.store.tosca;

import dev.xproto.parser.model.Model;
import dev.xproto.parser.source.SourceSpan;
import dev.xproto.sync.model.Row;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/** The object that one or several nodes describe, and what they want of it. Confined to one run of a recipe. */
final class Target {
    private final Model model;
    private final int id;
    private final @Nullable Row row;
    private final List<CheckedNode> nodes = new ArrayList<>();
    private final Map<String, Wish> values = new LinkedHashMap<>();
    private final Map<String, SortedSet<Integer>> lists = new LinkedHashMap<>();

    private Target(Model model, int id, @Nullable Row row) {
        this.model = model;
        this.id = id;
        this.row = row;
    }

    /** An object that is there. */
    static Target stored(Model model, Row row) {
        return new Target(model, row.id(), row);
    }

    /** An object that the recipe makes; its id is negative. */
    static Target fresh(Model model, int temporaryId) {
        return new Target(model, temporaryId, null);
    }

    /**
     * The value that a node wants a column to have.
     *
     * @param value of the column's class; null clears it
     * @param node who wants it
     * @param place where it says so
     */
    record Wish(@Nullable Object value, CheckedNode node, SourceSpan place) {}

    Model model() {
        return model;
    }

    int id() {
        return id;
    }

    Optional<Row> row() {
        return Optional.ofNullable(row);
    }

    /** Who describes it, first come first. */
    List<CheckedNode> nodes() {
        return nodes;
    }

    Map<String, Wish> values() {
        return values;
    }

    /** The ids that many-to-many links should lead to, ascending. */
    Map<String, SortedSet<Integer>> lists() {
        return lists;
    }
}
