package dev.xproto.store.save;

import dev.xproto.sync.model.Row;
import java.sql.SQLException;
import java.util.List;

/** All model hooks, each asked where its model is concerned. */
final class ModelHooks implements SaveRule {
    private final List<ModelHook> hooks;

    private ModelHooks(List<ModelHook> hooks) {
        this.hooks = hooks;
    }

    /** Those of the core models. */
    static ModelHooks standard() {
        return new ModelHooks(List.of(
                new UserHook(),
                new SliceHook(),
                new AddressPoolHook(),
                new BackupOperationHook(),
                new NodeLabelHook(),
                new ServiceInstanceLinkHook()));
    }

    @Override
    public void apply(Draft draft, SaveContext context) throws SQLException {
        for (ModelHook hook : hooks) {
            if (draft.type().isA(hook.model())) {
                hook.beforeSave(draft, context);
            }
        }
    }

    void deleted(Row row, SaveContext context) throws SQLException {
        for (ModelHook hook : hooks) {
            if (row.type().isA(hook.model())) {
                hook.afterDelete(row, context);
            }
        }
    }
}
