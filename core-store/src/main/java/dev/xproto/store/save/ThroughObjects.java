package dev.xproto.store.save;

import dev.xproto.store.catalog.ManyLink;
import dev.xproto.store.catalog.StoredModel;
import dev.xproto.store.sql.RowReader;
import dev.xproto.sync.store.Operation;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The pairs of a many-to-many link that goes through a model are objects of that model. They come to be and go as if
 * somebody had created or deleted them, with all rules; so the link and the objects never disagree.
 */
final class ThroughObjects {
    private final Saver saver;
    private final Deleter deleter;

    ThroughObjects(Saver saver, Deleter deleter) {
        this.saver = saver;
        this.deleter = deleter;
    }

    void create(ManyLink.Through through, int source, List<Integer> targets, SaveContext context) throws SQLException {
        StoredModel model = context.catalog().get(through.model());
        for (int target : targets) {
            Map<String, @Nullable Object> values = new HashMap<>();
            values.put(through.near(), source);
            values.put(through.far(), target);
            Draft draft = Draft.create(model, context.writer().nextId(model));
            saver.create(draft, new Operation.Create(model.name(), -1, values), context);
        }
    }

    void delete(ManyLink.Through through, int source, Set<Integer> targets, SaveContext context) throws SQLException {
        StoredModel model = context.catalog().get(through.model());
        for (int target : targets) {
            for (int id : between(model, through, source, target, context)) {
                deleter.delete(new Operation.Delete(model.type().key(id), OptionalLong.empty()), context);
            }
        }
    }

    private static Collection<Integer> between(
            StoredModel model, ManyLink.Through through, int source, int target, SaveContext context)
            throws SQLException {
        String sql = "SELECT t0.id" + RowReader.from(model, context.dialect()) + " WHERE "
                + context.dialect().isLive("t0") + " AND "
                + column(model, through.near(), context) + " = ? AND " + column(model, through.far(), context)
                + " = ? ORDER BY t0.id";
        List<Integer> found = new ArrayList<>();
        try (PreparedStatement statement = context.connection().prepareStatement(sql)) {
            statement.setInt(1, source);
            statement.setInt(2, target);
            try (ResultSet results = statement.executeQuery()) {
                while (results.next()) {
                    found.add(results.getInt(1));
                }
            }
        }
        return found;
    }

    private static String column(StoredModel model, String link, SaveContext context) {
        StoredModel.Place place = model.places().get(model.type().slot(link));
        return "t" + place.table() + "."
                + context.dialect().quote(place.column().name());
    }
}
