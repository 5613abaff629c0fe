package dev.xproto.store.tosca;

import dev.xproto.parser.diagnostics.Diagnostics;
import dev.xproto.parser.model.ModelGraph;
import dev.xproto.parser.source.SourceFile;
import dev.xproto.sync.spi.RecipeFile;
import dev.xproto.sync.spi.RecipePlan;
import dev.xproto.sync.spi.Recipes;
import dev.xproto.sync.spi.RejectedInputException;
import dev.xproto.sync.store.Batch;
import dev.xproto.sync.store.InvalidObjectException;
import dev.xproto.sync.store.ModelStore;
import dev.xproto.sync.store.Operation;
import dev.xproto.sync.store.Origin;
import dev.xproto.sync.store.StaleObjectException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.Lock;
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
    private final Lock turn;

    /**
     * An engine with the usual limits.
     *
     * @param graph the models that are loaded at the moment; asked once for each recipe
     * @param store the objects, as the caller may see and change them
     * @param turn held while a recipe runs; shared by all engines over the same objects, because two recipes that look at
     *     once would both find that an object isn't there, and both make it
     */
    public ToscaEngine(Supplier<ModelGraph> graph, ModelStore store, Lock turn) {
        this(graph, store, turn, RecipeLimits.DEFAULT);
    }

    /** An engine with limits of its own. */
    public ToscaEngine(Supplier<ModelGraph> graph, ModelStore store, Lock turn, RecipeLimits limits) {
        this.graph = graph;
        this.store = store;
        this.turn = turn;
        this.limits = limits;
    }

    @Override
    public List<String> apply(RecipeFile recipe) {
        return run(recipe, Goal.PRESENT);
    }

    @Override
    public List<String> delete(RecipeFile recipe) {
        return run(recipe, Goal.ABSENT);
    }

    @Override
    public RecipePlan planApply(RecipeFile recipe) {
        return plan(recipe, Goal.PRESENT);
    }

    @Override
    public RecipePlan planDelete(RecipeFile recipe) {
        return plan(recipe, Goal.ABSENT);
    }

    @Override
    public String export(Collection<String> models) {
        return new RecipeExport(graph.get(), store).of(models);
    }

    /** What a recipe's objects should be. */
    private enum Goal {
        PRESENT,
        ABSENT
    }

    /** Tries again from the start when somebody else changed an object between looking at it and writing it. */
    private List<String> run(RecipeFile recipe, Goal goal) {
        turn.lock();
        try {
            for (int attempt = 1; ; attempt++) {
                try {
                    return attempt(recipe, goal);
                } catch (StaleObjectException stale) {
                    if (attempt == ATTEMPTS) {
                        throw stale;
                    }
                }
            }
        } finally {
            turn.unlock();
        }
    }

    private List<String> attempt(RecipeFile recipe, Goal goal) {
        ModelGraph models = graph.get();
        Diagnostics out = new Diagnostics();
        List<CheckedNode> nodes = check(recipe, models, out);
        Map<Operation, Target> operations = planFor(goal, models, out).operations(nodes);
        rejectIfFaulty(out);
        commit(operations, out);
        List<String> names = new ArrayList<>();
        nodes.forEach(node -> names.add(node.name().text()));
        if (goal == Goal.ABSENT) {
            Collections.reverse(names);
        }
        return List.copyOf(names);
    }

    private RecipePlan plan(RecipeFile recipe, Goal goal) {
        ModelGraph models = graph.get();
        Diagnostics out = new Diagnostics();
        Plan plan = planFor(goal, models, out);
        Map<Operation, Target> operations = plan.operations(check(recipe, models, out));
        rejectIfFaulty(out);
        return new PlanSteps(store.schema()).of(plan, operations);
    }

    private Plan planFor(Goal goal, ModelGraph models, Diagnostics out) {
        return goal == Goal.PRESENT ? new ApplyPlan(models, store, out) : new DeletePlan(models, store, out);
    }

    private List<CheckedNode> check(RecipeFile file, ModelGraph models, Diagnostics out) {
        Places places = new Places(SourceFile.of(file.source(), file.text()));
        Node root = new RecipeText(places, limits, out).compose().orElse(null);
        if (root == null) {
            return List.of();
        }
        Recipe recipe = new RecipeReader(places, file.inputs(), out).read(root);
        Map<String, CheckedNode> nodes = new RecipeChecker(models, out).check(recipe);
        return new NodeOrder(models, out).order(nodes);
    }

    private void commit(Map<Operation, Target> operations, Diagnostics out) {
        if (operations.isEmpty()) {
            return;
        }
        try {
            store.commit(new Batch(List.copyOf(operations.keySet()), Origin.USER, null));
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
