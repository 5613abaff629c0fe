package dev.xproto.store.save;

import dev.xproto.store.catalog.ManyLink;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Makes the pairs of the many-to-many links that the caller named be those that were sent. */
final class ManyLinks {
    /** Writes the difference; answers the links in which there was any. */
    Set<String> write(Draft draft, SaveContext context) throws SQLException {
        Set<String> changed = new LinkedHashSet<>();
        for (Map.Entry<String, List<Integer>> entry : draft.many().entrySet()) {
            ManyLink link = Objects.requireNonNull(draft.model().manyLink(entry.getKey()));
            Set<Integer> stored = draft.isNew() ? Set.of() : context.writer().pairs(link, draft.id());
            List<Integer> added = new ArrayList<>(entry.getValue());
            added.removeAll(stored);
            Set<Integer> removed = new HashSet<>(stored);
            entry.getValue().forEach(removed::remove);
            context.writer().link(link, draft.id(), added);
            context.writer().unlink(link, draft.id(), removed);
            if (!added.isEmpty() || !removed.isEmpty()) {
                changed.add(entry.getKey());
            }
        }
        return changed;
    }
}
