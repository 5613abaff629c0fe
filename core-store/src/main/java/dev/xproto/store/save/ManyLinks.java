package dev.xproto.store.save;

import dev.xproto.store.catalog.ManyLink;
import dev.xproto.store.security.Access;
import dev.xproto.store.security.Subject;
import dev.xproto.sync.model.ObjectKey;
import dev.xproto.sync.model.Row;
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
    private final ThroughObjects through;

    ManyLinks(ThroughObjects through) {
        this.through = through;
    }

    /** Writes the difference; answers the links in which there was any. */
    Set<String> write(Draft draft, SaveContext context) throws SQLException {
        Set<String> changed = new LinkedHashSet<>();
        for (Map.Entry<String, List<Integer>> entry : draft.many().entrySet()) {
            ManyLink link = Objects.requireNonNull(draft.model().manyLink(entry.getKey()));
            Set<Integer> stored =
                    draft.isNew() ? Set.of() : context.writer().pairs(context.catalog(), link, draft.id());
            List<Integer> added = new ArrayList<>(entry.getValue());
            added.removeAll(stored);
            Set<Integer> removed = new HashSet<>(stored);
            entry.getValue().forEach(removed::remove);
            keepHidden(link, removed, context);
            write(link, draft.id(), added, removed, context);
            if (!added.isEmpty() || !removed.isEmpty()) {
                changed.add(entry.getKey());
            }
        }
        return changed;
    }

    /** Who sends a list leaves out what they can't see, and doesn't mean it to go. */
    private static void keepHidden(ManyLink link, Set<Integer> removed, SaveContext context) throws SQLException {
        for (int target : List.copyOf(removed)) {
            Row row = context.row(new ObjectKey(link.peerRoot(), target));
            if (row != null && !context.gate().allows(Access.READ, Subject.of(row))) {
                removed.remove(target);
            }
        }
    }

    private void write(ManyLink link, int source, List<Integer> added, Set<Integer> removed, SaveContext context)
            throws SQLException {
        ManyLink.Through between = link.through();
        if (between == null) {
            context.writer().link(link, source, added);
            context.writer().unlink(link, source, removed);
        } else {
            through.create(between, source, added, context);
            through.delete(between, source, removed, context);
        }
    }
}
