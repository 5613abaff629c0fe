package dev.xproto.store.save;

import dev.xproto.parser.model.Link;
import dev.xproto.parser.model.Member;
import dev.xproto.store.catalog.StoredModel;
import dev.xproto.store.security.Access;
import dev.xproto.store.security.Subject;
import dev.xproto.sync.model.ObjectKey;
import dev.xproto.sync.model.Row;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A link that is saved leads to an object that is there, lives, and is of the right model. Looks at all links of a new
 * object, and at those of a stored one that the caller named or a rule changed.
 */
final class CheckLinks implements SaveRule {
    @Override
    public void apply(Draft draft, SaveContext context) throws SQLException {
        for (Member member : draft.model().members()) {
            if (member instanceof Link link && !link.kind().isMany() && touched(draft, link.name())) {
                Object id = draft.get(link.name());
                if (id instanceof Integer target) {
                    check(draft, link, target, context);
                }
            }
        }
        for (Map.Entry<String, List<Integer>> entry : draft.many().entrySet()) {
            Link link = draft.model().link(entry.getKey()).orElseThrow();
            context.rows(keys(link, entry.getValue(), context));
            for (int target : entry.getValue()) {
                check(draft, link, target, context);
            }
        }
    }

    private static boolean touched(Draft draft, String link) {
        Row before = draft.before();
        return before == null || draft.isNamed(link) || !Objects.equals(before.get(link), draft.get(link));
    }

    private static List<ObjectKey> keys(Link link, List<Integer> ids, SaveContext context) {
        StoredModel peer = context.catalog().get(link.peer());
        return ids.stream().map(peer.type()::key).toList();
    }

    private static void check(Draft draft, Link link, int target, SaveContext context) throws SQLException {
        boolean kept = draft.before() != null && Objects.equals(draft.before().get(link.name()), target);
        String fault = fault(context.catalog().get(link.peer()), target, kept, context);
        if (fault != null) {
            context.problem(draft, link.name(), fault);
        }
    }

    /** Objects that the caller may not read are as if they weren't there, but a link that is there already may stay. */
    private static @Nullable String fault(StoredModel peer, int id, boolean kept, SaveContext context)
            throws SQLException {
        ObjectKey key = peer.type().key(id);
        Draft pending = context.pending(key);
        Row row = pending == null ? context.row(key) : null;
        boolean hidden = row != null && !kept && !context.gate().allows(Access.READ, Subject.of(row));
        if (hidden || (pending == null && row == null)) {
            return "names " + peer + " " + id + ", which doesn't exist";
        }
        String model = pending != null
                ? pending.model().name()
                : Objects.requireNonNull(row).type().name();
        if (!context.catalog().isA(model, peer.name())) {
            return "takes a " + peer + ", and " + id + " is a " + model;
        }
        if (row != null && context.isGone(row)) {
            return "names " + peer + " " + id + ", which is deleted";
        }
        return null;
    }
}
