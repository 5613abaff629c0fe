package dev.xproto.store.save;

import dev.xproto.sync.model.Row;
import dev.xproto.sync.store.AccessDeniedException;
import java.sql.SQLException;
import java.util.Objects;

/** Slices: an old name for no network is understood, and only administrators hand slices to somebody else. */
final class SliceHook implements ModelHook {
    @Override
    public String model() {
        return "Slice";
    }

    @Override
    public void beforeSave(Draft draft, SaveContext context) throws SQLException {
        if (Objects.equals(draft.get("network"), "Private Only")) {
            draft.set("network", null);
        }
        Row before = draft.before();
        if (before == null || Objects.equals(before.get("creator"), draft.get("creator"))) {
            return;
        }
        boolean takes = before.get("creator") == null
                && Objects.equals(draft.get("creator"), context.caller().id());
        if (!takes && !context.gate().isAdmin()) {
            throw new AccessDeniedException(context.caller() + " may not change the creator of " + draft.key());
        }
    }
}
