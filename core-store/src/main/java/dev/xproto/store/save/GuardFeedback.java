package dev.xproto.store.save;

import dev.xproto.sync.model.RowType;
import dev.xproto.sync.store.AccessDeniedException;
import dev.xproto.sync.store.Origin;
import java.util.List;
import java.util.Set;

/** Only synchronizers change feedback fields of a stored object; inherited ones are guarded like the model's own. */
final class GuardFeedback implements SaveRule {
    @Override
    public void apply(Draft draft, SaveContext context) {
        if (draft.isNew() || context.origin() != Origin.USER) {
            return;
        }
        Set<String> changed = draft.changed();
        List<String> guarded = draft.type().columns().stream()
                .filter(RowType.Column::feedback)
                .map(RowType.Column::name)
                .filter(changed::contains)
                .toList();
        if (!guarded.isEmpty()) {
            throw new AccessDeniedException("only synchronizers update feedback fields, and " + draft.key()
                    + " would change in " + String.join(", ", guarded));
        }
    }
}
