package dev.xproto.sync.model;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is behind a model object: the row as it was read, and over it what was set since. Generated constructors pass it
 * on and never look inside. Belongs to one run; not safe for use by several threads.
 */
public final class ObjectState {
    private final StoreModels session;
    private final Map<String, @Nullable Object> overlay = new LinkedHashMap<>();
    private final Map<String, ModelObject> peers = new HashMap<>();
    private final Map<String, RelatedIds<?>> related = new HashMap<>();
    private final Siblings siblings;
    private Row row;

    ObjectState(StoreModels session, Siblings.Found found) {
        this.session = session;
        this.siblings = found.together();
        this.row = found.row();
    }

    StoreModels session() {
        return session;
    }

    /** What it was read with. */
    Siblings siblings() {
        return siblings;
    }

    Row row() {
        return row;
    }

    RowType type() {
        return row.type();
    }

    boolean deleted() {
        return Boolean.TRUE.equals(row.get("deleted"));
    }

    /** The value as code sees it: what was set, else what was read. */
    @Nullable
    Object value(String column, int slot) {
        if (!overlay.isEmpty() && overlay.containsKey(column)) {
            return overlay.get(column);
        }
        return slot < 0 ? null : row.at(slot);
    }

    void set(String column, @Nullable Object value) {
        RowType.Column known = type().column(column)
                .orElseThrow(() -> new IllegalStateException("the core's `" + type() + "` has no field `" + column
                        + "`; its models are older than this code"));
        if (value != null && !known.kind().javaClass().isInstance(value)) {
            throw new IllegalArgumentException("`" + column + "` holds a "
                    + known.kind().javaClass().getSimpleName() + ", not a "
                    + value.getClass().getSimpleName());
        }
        peers.remove(column);
        if (Objects.equals(row.get(column), value) && row.id() != 0) {
            overlay.remove(column);
        } else {
            overlay.put(column, value);
        }
    }

    /** What was set and differs from what was read, many-to-many links included. */
    Map<String, @Nullable Object> changes() {
        Map<String, @Nullable Object> changes = new LinkedHashMap<>(overlay);
        related.forEach((name, ids) -> {
            if (ids.changed()) {
                changes.put(name, ids.pendingList());
            }
        });
        return Collections.unmodifiableMap(changes);
    }

    /** Takes over what the store answered. */
    void stored(Row answer) {
        row = answer;
        overlay.clear();
        related.clear();
        peers.clear();
    }

    void remember(String link, ModelObject peer) {
        peers.put(link, peer);
    }

    <P extends ModelObject> P peer(String link, ModelType<P> type, int id) {
        ModelObject known = peers.get(link);
        if (known == null || known.id() != id) {
            known = session.peer(siblings, link, type, id);
            peers.put(link, known);
        }
        return type.javaClass().cast(known);
    }

    <P extends ModelObject> Related<P> related(String name, boolean writable, ModelType<P> type) {
        RelatedIds<?> known = related.get(name);
        if (known != null) {
            @SuppressWarnings("unchecked") // one name has one peer type: both come from the same generated constant
            Related<P> same = (Related<P>) known;
            return same;
        }
        RelatedIds<P> fresh = new RelatedIds<>(this, name, writable, type);
        related.put(name, fresh);
        return fresh;
    }
}
