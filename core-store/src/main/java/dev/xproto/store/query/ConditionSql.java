package dev.xproto.store.query;

import dev.xproto.store.catalog.Catalog;
import dev.xproto.store.catalog.Excerpt;
import dev.xproto.store.catalog.StoredModel;
import dev.xproto.store.save.BaseFields;
import dev.xproto.store.sql.Dialect;
import dev.xproto.sync.model.Predicate;
import dev.xproto.sync.store.InvalidObjectException;
import dev.xproto.sync.store.InvalidObjectException.FieldProblem;
import dev.xproto.sync.store.StoreQuery;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Makes conditions into SQL over the joined tables of one model. */
final class ConditionSql {
    private static final int MOST = 100;

    private final Catalog catalog;
    private final Dialect dialect;
    private final StoredModel model;

    private final Visibility visibility;

    ConditionSql(Catalog catalog, Dialect dialect, StoredModel model, Visibility visibility) {
        this.catalog = catalog;
        this.dialect = dialect;
        this.model = model;
        this.visibility = visibility;
    }

    /** Kind and conditions; all that is wrong with them is told at once. */
    Condition of(StoreQuery query) throws SQLException {
        List<Condition> parts = new ArrayList<>();
        parts.add(Condition.plain(kind(query.kind())));
        List<FieldProblem> problems = new ArrayList<>();
        if (query.conditions().size() > MOST) {
            throw new InvalidObjectException(List.of(new FieldProblem(
                    model.name(),
                    "",
                    "can be asked with at most " + MOST + " conditions, not with "
                            + query.conditions().size())));
        }
        for (Predicate<?> predicate : query.conditions()) {
            try {
                Condition condition = new PathSql(catalog, dialect, visibility).of(model, predicate);
                parts.add(predicate.inverted() ? condition.inverted() : condition);
            } catch (BadConditionException e) {
                problems.add(new FieldProblem(model.name(), Excerpt.of(predicate.path()), e.reason()));
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidObjectException(problems);
        }
        return Condition.and(parts);
    }

    private String kind(StoreQuery.Kind kind) {
        return switch (kind) {
            case LIVE -> dialect.isLive("t0");
            case DELETED_OBJECTS -> dialect.isGone("t0");
            case DIRTY_OBJECTS ->
                dialect.isLive("t0") + " AND " + due(BaseFields.ENACTED, BaseFields.CHANGED_BY_POLICY)
                        + not(BaseFields.LAZY_BLOCKED)
                        + not(BaseFields.NO_SYNC);
            case DIRTY_POLICIES ->
                dialect.isLive("t0") + " AND " + due(BaseFields.POLICED, BaseFields.CHANGED_BY_STEP)
                        + not(BaseFields.NO_POLICY);
            case DELETED_POLICIES ->
                dialect.isGone("t0") + " AND " + due(BaseFields.POLICED, "") + not(BaseFields.NO_POLICY);
        };
    }

    /** A model that doesn't record when it was last seen to is never due. */
    private String due(String done, String other) {
        String doneColumn = column(done);
        if (doneColumn.isEmpty()) {
            return "FALSE";
        }
        StringBuilder sql = new StringBuilder("(" + doneColumn + " IS NULL");
        for (String cause : List.of(BaseFields.UPDATED, other)) {
            String column = column(cause);
            if (!column.isEmpty()) {
                sql.append(" OR ").append(doneColumn).append(" < ").append(column);
            }
        }
        return sql.append(')').toString();
    }

    private String not(String flag) {
        String column = column(flag);
        return column.isEmpty() ? "" : " AND " + column + " IS NOT TRUE";
    }

    private String column(String field) {
        int slot = model.type().slot(field);
        if (slot < 0) {
            return "";
        }
        StoredModel.Place place = model.places().get(slot);
        return "t" + place.table() + "." + dialect.quote(place.column().name());
    }
}
