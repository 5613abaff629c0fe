package dev.xproto.runtime.engine;

import dev.xproto.sync.model.ModelObject;
import dev.xproto.sync.model.ModelType;
import dev.xproto.sync.model.Models;
import dev.xproto.sync.model.Row;
import dev.xproto.sync.spi.RunListener.Result;
import dev.xproto.sync.spi.StepFactory;
import dev.xproto.sync.step.Actuator;
import dev.xproto.sync.step.DeferredException;
import dev.xproto.sync.step.InnocuousException;
import dev.xproto.sync.store.Origin;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One run of a sync step for one object: {@code syncRecord} while the object lives, {@code deleteRecord} afterwards. */
final class SyncRun {
    private static final List<String> DECISIVE = List.of("updated", "changed_by_policy", "deleted");

    private final RunSetting setting;
    private final TrackingStore store;
    private final OutcomeStore outcomes;
    private final Ticket ticket;
    private final StepFactory factory;

    SyncRun(RunSetting setting, TrackingStore store, Ticket ticket, StepFactory factory) {
        this.setting = setting;
        this.store = store;
        this.outcomes = new OutcomeStore(store, Origin.SYNC, DECISIVE);
        this.ticket = ticket;
        this.factory = factory;
    }

    /** Runs the step for an object that was read just now, and is due. */
    RunResult run(Row read) {
        boolean deletion = DueRules.isDeleted(read);
        Row fetched = read;
        if (!deletion && !Boolean.TRUE.equals(read.get("backend_need_delete"))) {
            OutcomeStore.Written marked = outcomes.write(read, read, Map.of("backend_need_delete", true));
            Row row = marked.row();
            if (row == null) {
                return RunResult.vanished();
            }
            if (marked.changed()) {
                return changed(row, read);
            }
            fetched = row;
        }
        tell(deletion ? "Deleting object" : "Syncing object", fetched);
        Models models = setting.models(store, Origin.SYNC, factory);
        ModelObject object = wrap(models, fetched);
        @Nullable Throwable fault = call(models, object, deletion);
        if (fault != null) {
            return failed(fetched, object.row(), fault, deletion);
        }
        return deletion ? deleted(fetched, object) : synced(fetched, object, models);
    }

    private ModelObject wrap(Models models, Row row) {
        for (String model : row.type().lineage()) {
            for (ModelType<?> type : factory.descriptor().models()) {
                if (type.name().equals(model)) {
                    return models.wrap(type, row);
                }
            }
        }
        throw new IllegalStateException(factory.descriptor().className() + " does not observe " + row.type());
    }

    private @Nullable Throwable call(Models models, ModelObject object, boolean deletion) {
        try {
            Actuator<ModelObject> actuator = actuator(models);
            if (deletion) {
                actuator.deleteRecord(object, ticket);
            } else {
                actuator.syncRecord(object, ticket);
            }
            return null;
        } catch (Throwable e) {
            // Errors too: a step's stack overflow, or a class it lacks, is its object's failure and not the engine's.
            if (e instanceof InterruptedException) {
                Thread.currentThread().interrupt();
            }
            return e;
        }
    }

    private Actuator<ModelObject> actuator(Models models) {
        @SuppressWarnings("unchecked") // the processor has checked that observed models fit the type argument
        Actuator<ModelObject> actuator = (Actuator<ModelObject>) factory.create(new RunServices(
                models, setting.setup().scheduler().clock(), setting.setup().info()));
        return actuator;
    }

    private RunResult synced(Row fetched, ModelObject object, Models models) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("enacted", DueRules.syncChange(fetched));
        values.put("backend_status", BackendStatus.OK);
        values.put("backend_code", 1);
        values.put("backend_register", BackendRegister.success(now()));
        OutcomeStore.Written written = outcomes.write(fetched, object.row(), values);
        Row row = written.row();
        if (row == null) {
            return RunResult.vanished();
        }
        if (written.changed()) {
            return changed(row, fetched);
        }
        afterSave(models, row);
        tell("Synced object", fetched);
        return RunResult.of(Result.SUCCESS, "", row, DueRules.syncChange(fetched));
    }

    private void afterSave(Models models, Row row) {
        try {
            actuator(models).afterSyncSave(wrap(models, row));
        } catch (Throwable e) {
            // The object is in sync, and that is written down: what comes after can't take it back.
            setting.log().error("afterSyncSave failed!", about(row, e), e);
        }
    }

    private RunResult deleted(Row fetched, ModelObject object) {
        OutcomeStore.Written written = outcomes.write(fetched, object.row(), Map.of("backend_need_reap", true));
        Row row = written.row();
        tell("Deleted object", fetched);
        if (row != null && written.changed()) {
            return changed(row, fetched);
        }
        return row == null
                ? new RunResult(Result.SUCCESS, "", 0, null, true, null, null, java.util.Set.of())
                : RunResult.of(Result.SUCCESS, "", row, DueRules.syncChange(fetched));
    }

    private RunResult changed(Row row, Row fetched) {
        setting.log().debug("Object was changed while its step ran; it runs again", about(fetched, null));
        return RunResult.of(Result.CHANGED_MEANWHILE, "changed meanwhile", row, DueRules.syncChange(fetched));
    }

    private RunResult failed(Row fetched, Row base, Throwable fault, boolean deletion) {
        String text = BackendStatus.text(fault);
        Result result = fault instanceof DeferredException
                ? Result.DEFERRED
                : fault instanceof InnocuousException ? Result.INNOCUOUS : Result.FAILURE;
        int code = result == Result.DEFERRED ? 0 : result == Result.INNOCUOUS ? 1 : 2;
        tellFault(fetched, fault, result, deletion);
        Duration wish = fault instanceof DeferredException deferred ? deferred.after() : null;
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("backend_status", BackendStatus.after(base.get("backend_status"), text));
        values.put("backend_code", code);
        values.put("backend_register", register(fetched, result, wish));
        Row row = outcomes.write(fetched, base, values).row();
        if (row == null) {
            return RunResult.vanished();
        }
        return new RunResult(result, text, code, row, false, DueRules.syncChange(fetched), wish, java.util.Set.of());
    }

    private String register(Row fetched, Result result, @Nullable Duration wish) {
        BackendRegister before = BackendRegister.parse(fetched.get("backend_register"));
        int failures = ticket.attempt() - (result == Result.DEFERRED ? 1 : 0);
        Duration delay = wish != null
                ? wish
                : result == Result.DEFERRED
                        ? setting.setup().options().deferral()
                        : setting.backoff().middle(failures);
        return BackendRegister.failure(before, now(), now().plus(delay), failures, DueRules.syncChange(fetched));
    }

    private Instant now() {
        return setting.setup().scheduler().clock().instant();
    }

    private void tell(String message, Row row) {
        setting.log()
                .info(
                        message,
                        Map.of(
                                "model_name",
                                row.type().name(),
                                "pk",
                                row.id(),
                                "thread_id",
                                Thread.currentThread().getId()));
    }

    private void tellFault(Row row, Throwable fault, Result result, boolean deletion) {
        String message = deletion ? "delete step failed!" : "sync step failed!";
        // A deferral is no error: its stack trace would only hide others.
        setting.log().error(message, about(row, fault), result == Result.FAILURE ? fault : null);
    }

    private Map<String, Object> about(Row row, @Nullable Throwable fault) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("model_name", row.type().name());
        values.put("pk", row.id());
        values.put("step", factory.descriptor().simpleName());
        values.put("attempt", ticket.attempt());
        if (fault != null) {
            values.put("e", fault.getClass().getSimpleName() + "('" + BackendStatus.text(fault) + "')");
        }
        return values;
    }
}
