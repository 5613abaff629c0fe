package dev.xproto.runtime.engine;

import dev.xproto.sync.model.ModelObject;
import dev.xproto.sync.model.Models;
import dev.xproto.sync.model.Row;
import dev.xproto.sync.spi.RunListener.Result;
import dev.xproto.sync.spi.StepFactory;
import dev.xproto.sync.step.DeferredException;
import dev.xproto.sync.step.Policy;
import dev.xproto.sync.store.Origin;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One run of all policies of an object; when one fails, the others still run. */
final class PolicyRun {
    private static final List<String> DECISIVE = List.of("updated", "changed_by_step", "deleted");

    private final RunSetting setting;
    private final TrackingStore store;
    private final OutcomeStore outcomes;
    private final List<StepFactory> policies;

    PolicyRun(RunSetting setting, TrackingStore store, List<StepFactory> policies) {
        this.setting = setting;
        this.store = store;
        this.outcomes = new OutcomeStore(store, Origin.POLICY, DECISIVE);
        this.policies = policies;
    }

    /** What an object's state asks policies for. */
    private enum Action {
        CREATE,
        UPDATE,
        DELETE
    }

    /** Runs the policies for an object that was read just now, and is due. */
    RunResult run(Row fetched) {
        Row latest = fetched;
        @Nullable Throwable fault = null;
        for (StepFactory factory : policies) {
            Models models = models(factory);
            ModelObject object = models.wrap(factory.descriptor().models().get(0), latest);
            Throwable thrown = call(factory, models, object, action(fetched));
            latest = object.row();
            if (thrown != null) {
                tell(factory, fetched, thrown);
                fault = fault == null ? thrown : fault;
            }
        }
        return fault == null ? done(fetched, latest) : failed(fetched, latest, fault);
    }

    private Models models(StepFactory factory) {
        return setting.models(store, Origin.POLICY, factory);
    }

    private static Action action(Row row) {
        if (DueRules.isDeleted(row)) {
            return Action.DELETE;
        }
        return row.get("policed") == null ? Action.CREATE : Action.UPDATE;
    }

    private @Nullable Throwable call(StepFactory factory, Models models, ModelObject object, Action action) {
        try {
            Policy<ModelObject> policy = policy(factory, models);
            switch (action) {
                case CREATE -> policy.handleCreate(object);
                case UPDATE -> policy.handleUpdate(object);
                case DELETE -> policy.handleDelete(object);
            }
            return null;
        } catch (Throwable e) {
            // Errors too, as for sync steps.
            if (e instanceof InterruptedException) {
                Thread.currentThread().interrupt();
            }
            return e;
        }
    }

    private Policy<ModelObject> policy(StepFactory factory, Models models) {
        @SuppressWarnings("unchecked") // the processor has checked that the model fits the type argument
        Policy<ModelObject> policy = (Policy<ModelObject>) factory.create(new RunServices(
                models, setting.setup().scheduler().clock(), setting.setup().info()));
        return policy;
    }

    private RunResult done(Row fetched, Row latest) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("policed", DueRules.policyChange(fetched));
        values.put("policy_status", "done");
        values.put("policy_code", 1);
        OutcomeStore.Written written = outcomes.write(fetched, latest, values);
        Row row = written.row();
        if (row == null) {
            return RunResult.vanished();
        }
        if (written.changed()) {
            return RunResult.of(Result.CHANGED_MEANWHILE, "changed meanwhile", row, DueRules.policyChange(fetched));
        }
        policies.forEach(factory -> afterSave(factory, models(factory), row));
        return RunResult.of(Result.SUCCESS, "", row, DueRules.policyChange(fetched));
    }

    private void afterSave(StepFactory factory, Models models, Row row) {
        try {
            policy(factory, models)
                    .afterPolicySave(models.wrap(factory.descriptor().models().get(0), row));
        } catch (Throwable e) {
            // The policies have done their work, and that is written down.
            tell(factory, row, e);
        }
    }

    private RunResult failed(Row fetched, Row latest, Throwable fault) {
        String text = BackendStatus.text(fault);
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("policy_status", text);
        values.put("policy_code", 2);
        Row row = outcomes.write(fetched, latest, values).row();
        if (row == null) {
            return RunResult.vanished();
        }
        Result result = fault instanceof DeferredException ? Result.DEFERRED : Result.FAILURE;
        Duration wish = fault instanceof DeferredException deferred ? deferred.after() : null;
        return new RunResult(result, text, 2, row, false, DueRules.policyChange(fetched), wish, Set.of());
    }

    private void tell(StepFactory factory, Row row, Throwable fault) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("model_name", row.type().name());
        values.put("pk", row.id());
        values.put("policy", factory.descriptor().simpleName());
        values.put("e", fault.getClass().getSimpleName() + "('" + BackendStatus.text(fault) + "')");
        setting.log().error("policy failed!", values, fault instanceof DeferredException ? null : fault);
    }
}
