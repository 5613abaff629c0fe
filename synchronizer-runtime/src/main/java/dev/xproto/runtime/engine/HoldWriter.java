package dev.xproto.runtime.engine;

import dev.xproto.runtime.engine.Work.Problem;
import dev.xproto.sync.model.ObjectKey;
import dev.xproto.sync.model.Row;
import dev.xproto.sync.store.Origin;
import dev.xproto.sync.store.StoreException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes onto held objects what holds them, so that operators see it. One worker at a time does. */
final class HoldWriter {
    private final RunSetting setting;
    private final OutcomeStore outcomes;
    private final Activity activity;
    private boolean writing;
    private boolean asked;

    HoldWriter(RunSetting setting, Activity activity) {
        this.setting = setting;
        this.activity = activity;
        this.outcomes = new OutcomeStore(
                setting.setup().store(), Origin.SYNC, List.of("updated", "changed_by_policy", "deleted"));
    }

    /** Writes what the dispatcher has for it. */
    void write(Dispatcher dispatcher) {
        synchronized (this) {
            asked = true;
            if (writing) {
                return;
            }
            writing = true;
            activity.begin();
        }
        setting.setup().workers().execute(() -> drain(dispatcher));
    }

    private void drain(Dispatcher dispatcher) {
        while (goOn()) {
            dispatcher.takeHolds().forEach((key, problem) -> one(dispatcher, key, problem));
        }
    }

    private synchronized boolean goOn() {
        if (!asked) {
            writing = false;
            activity.end();
        }
        boolean more = asked;
        asked = false;
        return more;
    }

    private void one(Dispatcher dispatcher, ObjectKey key, Problem problem) {
        try {
            Row row = outcomes.read(key);
            if (row == null || !DueRules.sync(row)) {
                return;
            }
            String status = BackendStatus.after(row.get("backend_status"), problem.text());
            boolean known = status.equals(row.get("backend_status"))
                    && row.get("backend_code") instanceof Integer code
                    && code == problem.code();
            if (!known) {
                Map<String, @Nullable Object> values = new HashMap<>();
                values.put("backend_status", status);
                values.put("backend_code", problem.code());
                outcomes.write(row, row, values);
                setting.log()
                        .info(
                                "Object is held",
                                Map.of(
                                        "model_name",
                                        row.type().name(),
                                        "pk",
                                        row.id(),
                                        "reason",
                                        dispatcher.reason(key)));
            }
        } catch (StoreException e) {
            // The object stays held all the same; only its status doesn't say so.
            setting.log()
                    .warn(
                            "Why an object is held couldn't be stored",
                            Map.of("object", key, "e", String.valueOf(e.getMessage())));
        }
    }
}
