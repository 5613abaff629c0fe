package dev.xproto.store.onboard;

import dev.xproto.store.catalog.Catalog;
import dev.xproto.store.sql.Database;
import dev.xproto.store.sql.MetaTable;
import dev.xproto.store.sql.SqlWork;
import dev.xproto.sync.store.Change;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Brings the database from one catalog to another, while writers are kept out. What is new is made first, beside the old;
 * then one transaction decides; what is not needed any more goes after it. A crash in between leaves one of the two
 * catalogs, whole, and a note of what is to be cleared away.
 */
final class ModelSwap {
    private final Database database;
    private final @Nullable Catalog old;
    private final Catalog next;
    private final StorageDiff diff;
    private final Succession succession;

    /** Compares the two; reports renames that can't be. */
    ModelSwap(Database database, @Nullable Catalog old, Catalog next, Findings findings) {
        this.database = database;
        this.old = old;
        this.succession = Succession.of(old, next, findings);
        StorageDiff usual = new StorageDiff(old, next, succession);
        this.next = next.called(NamePlan.of(old, next, usual, succession));
        this.diff = new StorageDiff(old, this.next, succession);
    }

    /** Runs the work in the transaction that decides, and tells the feed of the changes that it made to objects. */
    interface Decision {
        /** Runs it. */
        void decide(SqlWork<List<Change>> work);
    }

    /** The new catalog, with the names that its tables and columns get. */
    Catalog target() {
        return next;
    }

    /** What would happen. */
    Impact impact() {
        return new Impact(database, old, next, diff, succession);
    }

    /** Does it. */
    void apply(List<LoadedService> services, Instant moment, Decision decision, Consumer<Catalog> decided) {
        if (old != null) {
            Unfinished.clear(database, old);
        }
        SchemaPlan plan = SchemaPlan.of(database.dialect(), next, diff);
        database.write(connection -> {
            Unfinished.note(connection, plan.made());
            return true;
        });
        database.define(plan.statements());
        decision.decide(connection -> decide(connection, plan, services, moment));
        decided.accept(next);
        Unfinished.clear(database, next);
    }

    private List<Change> decide(Connection connection, SchemaPlan plan, List<LoadedService> services, Instant moment)
            throws SQLException {
        ObjectMove move = new ObjectMove(connection, database.dialect(), next, diff, succession);
        List<Change> changes = old == null ? new ArrayList<>() : move.removeGone(old);
        move.rename();
        move.fill(plan);
        ServiceTable.write(connection, services, moment);
        MetaTable.put(connection, CoreOpening.NAMES, next.storageNames().text());
        Unfinished.note(connection, NamePlan.leaving(old, next));
        return changes;
    }
}
