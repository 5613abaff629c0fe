package dev.xproto.store.tosca;

import dev.xproto.parser.diagnostics.Diagnostics;
import dev.xproto.parser.model.ModelGraph;
import dev.xproto.parser.source.SourceFile;
import dev.xproto.sync.spi.Recipes;
import dev.xproto.sync.spi.RejectedInputException;
import dev.xproto.sync.store.Batch;
import dev.xproto.sync.store.InvalidObjectException;
import dev.xproto.sync.store.ModelStore;
import dev.xproto.sync.store.Operation;
import dev.xproto.sync.store.Origin;
import dev.xproto.sync.store.StaleObjectException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.yaml.snakeyaml.nodes.Node;

/**
 * Applies recipes to a store, in the name of that store's caller. A recipe is read and checked whole, and then becomes one
 * batch: all of it happens, or nothing. Objects that are already as the recipe wants them are left alone, so that nothing
 * runs for them. Safe for use by many threads, as long as the store is.
 */
public final class ToscaEngine implements Recipes {
    private static final int ATTEMPTS = 5;

    private final Supplier<ModelGraph> graph;
    private final ModelStore store;
    private final RecipeLimits limits;

    /**
     * An engine with the usual limits.
     *
     * @param graph the models that are loaded at the moment; asked once for each recipe
     * @param store the objects, as the caller may see and change them
     */
    public ToscaEngine(Supplier<ModelGraph> graph, ModelStore store) {
        this(graph, store, RecipeLimits.DEFAULT);
    }

    /** An engine with limits of its own. */
    public ToscaEngine(Supplier<ModelGraph> graph, ModelStore store, RecipeLimits limits) {
        this.graph = graph;
        this.store = store;
        this.limits = limits;
    }

    @Override
    public List<String> apply(String source, String text) {
        return run(SourceFile.of(source, text), Mode.APPLY);
    }

    @Override
    public List<String> delete(String source, String text) {
        return run(SourceFile.of(source, text), Mode.DELETE);
    }

    private enum Mode {
        APPLY,
        DELETE
    }

    /** Tries again from the start when somebody else changed an object between looking at it and writing it. */
    private List<String> run(SourceFile file, Mode mode) {
        for (int attempt = 1; ; attempt++) {
            try {
                return attempt(file, mode);
            } catch (StaleObjectException stale) {
                if (attempt == ATTEMPTS) {
                    throw stale;
                }
            }
        }
    }

    private List<String> attempt(SourceFile file, Mode mode) {
        ModelGraph models = graph.get();
        Diagnostics out = new Diagnostics();
        List<CheckedNode> nodes = check(file, models, out);
        Map<Operation, Target> operations = mode == Mode.APPLY
                ? new ApplyPlan(models, store, out).operations(nodes)
                : new DeletePlan(models, store, out).operations(nodes);
        rejectIfFaulty(out);
        commit(operations, out);
        List<String> names = new ArrayList<>();
        nodes.forEach(node -> names.add(node.name().text()));
        if (mode == Mode.DELETE) {
            Collections.reverse(names);
        }
        return List.copyOf(names);
    }

    private List<CheckedNode> check(SourceFile file, ModelGraph models, Diagnostics out) {
        Places places = new Places(file);
        Node root = new RecipeText(places, limits, out).compose().orElse(null);
        if (root == null) {
            return List.of();
        }
        Recipe recipe = new RecipeReader(places, out).read(root);
        Map<String, CheckedNode> nodes = new RecipeChecker(models, out).check(recipe);
        return new NodeOrder(models, out).order(nodes);
    }

    private void commit(Map<Operation, Target> operations, Diagnostics out) {
        if (operations.isEmpty()) {
            return;
        }
        try {
            store.commit(new Batch(List.copyOf(operations.keySet()), Origin.USER, OptionalLong.empty()));
        } catch (InvalidObjectException rejection) {
            new Rejections(out).report(rejection, List.copyOf(operations.values()));
            rejectIfFaulty(out);
            throw rejection;
        }
    }

    private static void rejectIfFaulty(Diagnostics out) {
        if (out.hasErrors()) {
            throw new RejectedInputException(
                    out.sorted().stream().map(Findings::of).toList());
        }
    }
}
