package dev.xproto.store.engine;

import dev.xproto.store.catalog.Catalog;
import dev.xproto.store.catalog.StoredModel;
import dev.xproto.store.security.Access;
import dev.xproto.store.security.Caller;
import dev.xproto.store.security.Gate;
import dev.xproto.store.sql.Dialect;
import dev.xproto.store.sql.RowReader;
import dev.xproto.sync.model.Row;
import dev.xproto.sync.model.RowType;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Judges by the policies of the models. One for each transaction; not safe for use by several threads. */
final class PolicyGate implements Gate {
    private final Connection connection;
    private final Catalog catalog;
    private final Dialect dialect;
    private final Caller caller;
    private @Nullable Boolean admin;

    PolicyGate(Connection connection, Catalog catalog, Dialect dialect, Caller caller) {
        this.connection = connection;
        this.catalog = catalog;
        this.dialect = dialect;
        this.caller = caller;
    }

    @Override
    public boolean allows(Access access, StoredModel model, Row row) throws SQLException {
        return caller.isCore() || model.policyName() == null || isAdmin();
    }

    @Override
    public boolean holds(String policy, StoredModel model, Row row) {
        return true;
    }

    @Override
    public boolean isAdmin() throws SQLException {
        if (caller.isCore()) {
            return true;
        }
        Boolean known = admin;
        if (known == null) {
            known = Optional.ofNullable(user())
                    .map(user -> Boolean.TRUE.equals(user.get("is_admin")))
                    .orElse(false);
            admin = known;
        }
        return known;
    }

    private @Nullable Row user() throws SQLException {
        StoredModel model = catalog.find(Accounts.USER);
        if (model == null) {
            return null;
        }
        RowType type = model.type();
        return new RowReader(connection, catalog, dialect).find(type.key(caller.id()));
    }

    @Override
    public String expand(String message, StoredModel model, Row row) {
        return message;
    }
}
