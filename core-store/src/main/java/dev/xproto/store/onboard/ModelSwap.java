package dev.xproto.store.onboard;

import dev.xproto.store.catalog.Catalog;
import dev.xproto.store.catalog.StoredModel;
import dev.xproto.store.catalog.Table;
import dev.xproto.store.sql.Database;
import dev.xproto.store.sql.SchemaPlan;
import dev.xproto.store.sql.StorageDiff;
import dev.xproto.store.sql.ValueCodec;
import dev.xproto.sync.model.RowType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Brings the database from one catalog to another, while writers are kept out. The texts of the new models are written in
 * the one transaction that decides: before it the database holds the old models, after it the new ones.
 */
final class ModelSwap {
    private final Database database;
    private final @Nullable Catalog old;
    private final Catalog next;

    ModelSwap(Database database, @Nullable Catalog old, Catalog next) {
        this.database = database;
        this.old = old;
        this.next = next;
    }

    /** Reports what objects would lose or lack; changes nothing. */
    void check(Findings findings) {
        if (old == null) {
            return;
        }
        Catalog known = old;
        for (StorageDiff.Loss loss : StorageDiff.of(known, next)) {
            if (hasRows(known.get(loss.model()))) {
                findings.of(
                        place(loss.model()),
                        OnboardingCode.LOSS,
                        loss.message() + ", and there are objects of it",
                        "Delete the objects first, or keep the declaration as it was");
            }
        }
        for (Table table : next.tables()) {
            for (Table.TableColumn column : table.columns()) {
                lack(known, table, column, findings);
            }
        }
    }

    private void lack(Catalog known, Table table, Table.TableColumn column, Findings findings) {
        StoredModel before = known.find(table.model());
        RowType.Column wanted =
                next.get(table.model()).type().column(column.field()).orElseThrow();
        if (before == null || before.isAbstract() || !wanted.required()) {
            return;
        }
        boolean isNew = StorageDiff.column(known, table.model(), column.field()) == null;
        boolean wasOptional = before.type()
                .column(column.field())
                .filter(was -> !was.required())
                .isPresent();
        boolean lacks = isNew
                ? wanted.defaultValue() == null && hasRows(before)
                : wasOptional && wanted.defaultValue() == null && hasAbsent(table, column);
        if (lacks) {
            findings.at(
                    java.util.Objects.requireNonNull(next.get(table.model()).member(column.field()))
                            .span(),
                    OnboardingCode.LACK,
                    "`" + column.field() + "` is required, and objects of `" + table.model() + "` have no value for it",
                    "Declare it `optional`, or give it a constant default");
        }
    }

    private String place(String model) {
        StoredModel now = next.find(model);
        return now == null ? model : now.model().span().toString();
    }

    private boolean hasRows(StoredModel model) {
        Table own = model.tables().get(model.tables().size() - 1);
        return finds("SELECT 1 FROM " + database.dialect().quote(own.name()) + " LIMIT 1");
    }

    private boolean hasAbsent(Table table, Table.TableColumn column) {
        return finds("SELECT 1 FROM " + database.dialect().quote(table.name()) + " WHERE "
                + database.dialect().quote(column.name()) + " IS NULL LIMIT 1");
    }

    private boolean finds(String sql) {
        return database.read(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql);
                    ResultSet results = statement.executeQuery()) {
                return results.next();
            }
        });
    }

    /** Does it. */
    void apply(List<LoadedService> services, Instant moment, Runnable decided) {
        SchemaPlan plan = SchemaPlan.of(database, old, next);
        database.define(plan.before());
        database.write(connection -> {
            for (Table table : next.tables()) {
                fill(connection, table, plan.added());
            }
            ServiceTable.write(connection, services, moment);
            return true;
        });
        decided.run();
        database.define(plan.after());
    }

    /** Rows that are there already get the constant default of a new column, and of one that became required. */
    private void fill(Connection connection, Table table, List<SchemaPlan.AddedColumn> added) throws SQLException {
        for (Table.TableColumn column : table.columns()) {
            RowType.Column type =
                    next.get(table.model()).type().column(column.field()).orElseThrow();
            boolean isNew = added.contains(new SchemaPlan.AddedColumn(table, column));
            boolean stricter = old != null
                    && type.required()
                    && old.schema()
                            .find(table.model())
                            .flatMap(was -> was.column(column.field()))
                            .filter(was -> !was.required())
                            .isPresent();
            if (type.defaultValue() != null && (isNew || stricter)) {
                fill(connection, table, column, type.defaultValue());
            }
        }
    }

    private void fill(Connection connection, Table table, Table.TableColumn column, Object value) throws SQLException {
        String name = database.dialect().quote(column.name());
        String sql =
                "UPDATE " + database.dialect().quote(table.name()) + " SET " + name + " = ? WHERE " + name + " IS NULL";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            ValueCodec.bind(statement, 1, column.kind(), value);
            statement.executeUpdate();
        }
    }
}
