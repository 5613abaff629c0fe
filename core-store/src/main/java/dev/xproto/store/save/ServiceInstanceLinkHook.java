package dev.xproto.store.save;

import dev.xproto.sync.model.ObjectKey;
import dev.xproto.sync.model.Row;
import dev.xproto.sync.store.Change;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;

/**
 * Links between service instances: one subscriber each, and no two alike; the provider learns of each that is deleted,
 * whether by itself or with something else.
 */
final class ServiceInstanceLinkHook implements ModelHook {
    private static final String PROVIDER = "provider_service_instance";
    private static final String COUNT = "link_deleted_count";
    private static final List<String> SUBSCRIBERS =
            List.of("subscriber_service_instance", "subscriber_service", "subscriber_network");

    @Override
    public String model() {
        return "ServiceInstanceLink";
    }

    @Override
    public void beforeSave(Draft draft, SaveContext context) throws SQLException {
        List<String> set =
                SUBSCRIBERS.stream().filter(name -> draft.get(name) != null).toList();
        if (set.size() > 1) {
            context.problem(draft, set.get(1), "must not be set together with `" + set.get(0) + "`");
        } else if (set.size() == 1 && draft.isNew()) {
            CheckUnique.check(draft, List.of(PROVIDER, set.get(0)), context);
        }
    }

    @Override
    public void afterDelete(Row row, SaveContext context) throws SQLException {
        if (!(row.get(PROVIDER) instanceof Integer id)) {
            return;
        }
        Row provider = context.row(new ObjectKey("ServiceInstance", id));
        if (provider == null || context.isGone(provider) || provider.type().slot(COUNT) < 0) {
            return;
        }
        Draft draft = Draft.change(context.catalog().get(provider.type().name()), provider);
        long count = provider.get(COUNT) instanceof Long known ? known : 0;
        draft.set(COUNT, count + 1);
        MoveTimestamps.changed(draft, Set.of(COUNT), true, context);
        Set<String> changed = draft.changed();
        Row after = draft.row();
        context.writer().update(draft.model(), after, changed, null);
        context.written(after);
        context.changed(Saver.change(after, Change.Kind.UPDATED, changed, context));
    }
}
