package dev.xproto.store.save;

import dev.xproto.store.security.Access;
import dev.xproto.store.security.Subject;
import dev.xproto.store.sql.References;
import dev.xproto.store.time.Micros;
import dev.xproto.sync.model.ObjectKey;
import dev.xproto.sync.model.Row;
import dev.xproto.sync.store.Change;
import dev.xproto.sync.store.Operation;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Marks an object as deleted, and with it everything that links to it. A write-protected object is left alone; one that
 * would have to go with another keeps that other one too.
 */
final class Deleter {
    private final ModelHooks hooks;

    Deleter(ModelHooks hooks) {
        this.hooks = hooks;
    }

    @Nullable
    Row delete(Operation.Delete operation, SaveContext context) throws SQLException {
        Row row = Saver.load(operation.key(), context);
        if (row == null) {
            return null;
        }
        Saver.requireWritable(row, Draft.change(context.catalog().get(row.type().name()), row), context);
        Saver.requireRevision(row, operation.expectedRevision(), context);
        if (context.isGone(row) || isProtected(row)) {
            return row;
        }
        return deleteAll(row, collect(row, context), context);
    }

    private static boolean isProtected(Row row) {
        return Boolean.TRUE.equals(row.get(BaseFields.WRITE_PROTECT));
    }

    private Row deleteAll(Row top, Map<ObjectKey, Row> all, SaveContext context) throws SQLException {
        boolean free = true;
        for (Row row : all.values()) {
            if (isProtected(row)) {
                boolean visible = context.gate().allows(Access.READ, Subject.of(row));
                context.problem(
                        top.type().name(),
                        "",
                        top.key() + " can't be deleted: " + (visible ? row.type() + " " + row.id() : "something")
                                + " would go with it, and is write-protected");
                free = false;
            }
        }
        if (!free) {
            return top;
        }
        for (Row row : all.values()) {
            mark(row, context);
        }
        for (Row row : all.values()) {
            hooks.deleted(row, context);
        }
        Row marked = context.row(top.key());
        return marked == null ? top : marked;
    }

    private static void mark(Row before, SaveContext context) throws SQLException {
        Draft draft = Draft.change(context.catalog().get(before.type().name()), before);
        draft.set(BaseFields.DELETED, true);
        draft.set(BaseFields.ENACTED, null);
        draft.set(BaseFields.POLICED, null);
        Set<String> changed = draft.changed();
        Row row = draft.row();
        context.writer().update(draft.model(), row, changed, Micros.of(context.moment()));
        context.written(row);
        context.changed(Saver.change(row, Change.Kind.DELETED, changed, context));
    }

    /** The object and all live ones that link to it, to one of those, and so on. */
    private static Map<ObjectKey, Row> collect(Row top, SaveContext context) throws SQLException {
        References references = new References(context.connection(), context.catalog(), context.dialect());
        Map<ObjectKey, Row> found = new LinkedHashMap<>();
        found.put(top.key(), top);
        List<ObjectKey> edge = List.of(top.key());
        while (!edge.isEmpty()) {
            List<ObjectKey> next = new ArrayList<>();
            for (ObjectKey key : references.liveTo(edge)) {
                Row row = context.row(key);
                if (row != null && found.putIfAbsent(key, row) == null) {
                    next.add(key);
                }
            }
            edge = next;
        }
        return found;
    }
}
