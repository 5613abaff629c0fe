package dev.xproto.store.save;

import dev.xproto.store.catalog.Catalog;
import dev.xproto.store.catalog.Nearest;
import dev.xproto.store.catalog.StoredModel;
import dev.xproto.store.sql.FenceTable;
import dev.xproto.sync.model.Row;
import dev.xproto.sync.store.Batch;
import dev.xproto.sync.store.InvalidObjectException;
import dev.xproto.sync.store.Operation;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What happens to a batch, inside its transaction: ids are given out, then each operation goes through its rules, and at
 * the end all that is wrong with any of them is told at once. Safe for use by many threads.
 */
public final class SavePipeline {
    private final Saver saver;
    private final Deleter deleter;

    /** A pipeline with those default functions. */
    public SavePipeline(DefaultFunctions functions) {
        ModelHooks hooks = ModelHooks.standard();
        this.deleter = new Deleter(hooks);
        this.saver = new Saver(functions, hooks, deleter);
    }

    /**
     * Does everything in the batch.
     *
     * @return a row for each operation, as it is after the batch
     * @throws dev.xproto.sync.store.StaleObjectException an object changed meanwhile, or somebody else is in charge
     * @throws InvalidObjectException something is wrong with an operation; the transaction must be taken back
     */
    public List<Row> run(Batch batch, SaveContext context) throws SQLException {
        if (batch.fence() != null) {
            FenceTable.pass(context.connection(), batch.fence());
        }
        giveIds(batch, context);
        List<Row> outcomes = new ArrayList<>();
        for (int index = 0; index < batch.operations().size(); index++) {
            context.begin(index);
            Row outcome = one(batch.operations().get(index), context);
            if (outcome != null) {
                outcomes.add(outcome);
            }
        }
        if (!context.problems().isEmpty()) {
            throw new InvalidObjectException(context.problems());
        }
        return latest(outcomes, context);
    }

    private @Nullable Row one(Operation operation, SaveContext context) throws SQLException {
        if (operation instanceof Operation.Create create) {
            Draft draft = context.pending(create.temporaryId());
            return draft == null ? null : saver.create(draft, create, context);
        }
        if (operation instanceof Operation.Update update) {
            return saver.update(update, context);
        }
        return deleter.delete((Operation.Delete) operation, context);
    }

    private static List<Row> latest(List<Row> outcomes, SaveContext context) throws SQLException {
        List<Row> rows = new ArrayList<>();
        for (Row outcome : outcomes) {
            rows.add(Optional.ofNullable(context.row(outcome.key())).orElse(outcome));
        }
        return rows;
    }

    private static void giveIds(Batch batch, SaveContext context) throws SQLException {
        for (int index = 0; index < batch.operations().size(); index++) {
            if (batch.operations().get(index) instanceof Operation.Create create) {
                context.begin(index);
                StoredModel model = creatable(create.model(), context);
                if (create.temporaryId() >= 0) {
                    context.problem(create.model(), "", "needs a negative temporary id, not " + create.temporaryId());
                } else if (context.pending(create.temporaryId()) != null) {
                    context.problem(create.model(), "", "has temporary id " + create.temporaryId() + " as another has");
                } else if (model != null) {
                    int id = context.writer().nextId(model);
                    context.creates(create.temporaryId(), Draft.create(model, id));
                }
            }
        }
    }

    private static @Nullable StoredModel creatable(String name, SaveContext context) {
        Catalog catalog = context.catalog();
        StoredModel model = catalog.find(name);
        if (model == null) {
            context.problem(name, "", "the core has no such model" + Nearest.hint(name, catalog.names()));
            return null;
        }
        if (model.isAbstract()) {
            context.problem(name, "", "is abstract and has no objects of its own");
            return null;
        }
        return model;
    }
}
