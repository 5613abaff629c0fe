package dev.xproto.store.query;

import dev.xproto.store.catalog.StoredModel;
import dev.xproto.sync.model.Row;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Which objects somebody may see. */
public interface Visibility {
    /** Everything. */
    Visibility ALL = new Visibility() {
        @Override
        public Condition condition(StoredModel model, String tables) {
            return Condition.TRUE;
        }

        @Override
        public boolean sees(Row row) {
            return true;
        }
    };

    /**
     * A condition that holds for exactly those of the model's objects that may be seen.
     *
     * @param model a model with objects
     * @param tables what its tables are called, before their number
     * @return null when SQL can't say it, so that each object has to be looked at
     */
    @Nullable
    Condition condition(StoredModel model, String tables) throws SQLException;

    /** Whether that object may be seen. */
    boolean sees(Row row) throws SQLException;
}
