package dev.xproto.store.save;

import dev.xproto.parser.index.InheritanceIndex;
import dev.xproto.parser.model.KnownOption;
import dev.xproto.parser.model.Model;
import dev.xproto.store.catalog.StoredModel;
import dev.xproto.sync.model.ObjectKey;
import dev.xproto.sync.model.Row;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where {@code owner_class_name} names a model, the owner is a live object of that: by default the first one. */
final class DefaultOwner implements SaveRule {
    private static final String OWNER = "owner";

    @Override
    public void apply(Draft draft, SaveContext context) throws SQLException {
        Optional<String> wanted = wanted(draft, context);
        if (wanted.isEmpty() || !draft.has(OWNER)) {
            return;
        }
        StoredModel model = context.catalog().find(wanted.get());
        if (model == null || model.isAbstract()) {
            context.problem(draft, OWNER, "there is no model `" + wanted.get() + "`, which `owner_class_name` names");
            return;
        }
        if (fits(model, (Integer) draft.get(OWNER), context)) {
            return;
        }
        Integer first = context.firstLive(model.name());
        if (first == null) {
            context.problem(draft, OWNER, "needs an object of model `" + model.name() + "`, and there is none");
        } else {
            draft.set(OWNER, first);
        }
    }

    private static Optional<String> wanted(Draft draft, SaveContext context) {
        for (Model model : InheritanceIndex.of(context.catalog().graph())
                .lineage(draft.model().model())) {
            Optional<String> name = model.options().text(KnownOption.OWNER_CLASS_NAME);
            if (name.isPresent()) {
                return name;
            }
        }
        return Optional.empty();
    }

    private static boolean fits(StoredModel model, @Nullable Integer id, SaveContext context) throws SQLException {
        if (id == null) {
            return false;
        }
        ObjectKey key = new ObjectKey(model.root(), id);
        Draft pending = context.pending(key);
        if (pending != null) {
            return pending.type().isA(model.name());
        }
        Row row = context.row(key);
        return row != null && !context.isGone(row) && row.type().isA(model.name());
    }
}
