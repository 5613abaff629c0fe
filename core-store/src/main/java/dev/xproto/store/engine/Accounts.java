package dev.xproto.store.engine;

import dev.xproto.store.catalog.StoredModel;
import dev.xproto.store.security.Caller;
import dev.xproto.store.security.Passwords;
import dev.xproto.sync.model.Operator;
import dev.xproto.sync.model.Predicate;
import dev.xproto.sync.model.Row;
import dev.xproto.sync.store.AccessDeniedException;
import dev.xproto.sync.store.Batch;
import dev.xproto.sync.store.Operation;
import dev.xproto.sync.store.Origin;
import dev.xproto.sync.store.StoreInternalException;
import dev.xproto.sync.store.StoreQuery;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Users of the core: the first one, and who logs in. */
public final class Accounts {
    /** The model of users. */
    public static final String USER = "User";

    private static final String SITE = "Site";

    private final CoreEngine engine;

    /** The users of that engine. */
    public Accounts(CoreEngine engine) {
        this.engine = engine;
    }

    /** Whether there is any user, deleted or not. */
    public boolean isEmpty() {
        StoredModel user = engine.catalog().find(USER);
        if (user == null) {
            throw new StoreInternalException("the core models have no `" + USER + "`, so nobody can log in", null);
        }
        return find(StoreQuery.Kind.LIVE, List.of()) == null
                && find(StoreQuery.Kind.DELETED_OBJECTS, List.of()) == null;
    }

    /** Makes a site and its administrator: how a new core begins. */
    public Caller bootstrap(String email, String password) {
        Map<String, @Nullable Object> site = new HashMap<>();
        site.put("name", "Default");
        site.put("login_base", "default");
        site.put("abbreviated_name", "default");
        Map<String, @Nullable Object> user = new HashMap<>();
        user.put("email", email);
        user.put("password", password);
        user.put("firstname", "Core");
        user.put("lastname", "Administrator");
        user.put("is_admin", true);
        user.put("site", -1);
        List<Row> rows = engine.commit(
                Batch.of(Origin.USER, new Operation.Create(SITE, -1, site), new Operation.Create(USER, -2, user)),
                Caller.CORE);
        return new Caller(rows.get(1).id(), email);
    }

    /**
     * Who logs in with that.
     *
     * @throws AccessDeniedException there is no such active user, or it is not the password
     */
    public Caller logIn(String email, String password) {
        Row user = find(StoreQuery.Kind.LIVE, List.of(new Predicate<>("email", Operator.EQUAL, email, false)));
        boolean right = user != null
                && !Boolean.FALSE.equals(user.get("is_active"))
                && user.get("password") instanceof String hash
                && Passwords.matches(password, hash);
        if (user == null || !right) {
            throw new AccessDeniedException("`" + email + "` can't log in: no such user, or another password");
        }
        return new Caller(user.id(), email);
    }

    /** Whether the caller is an administrator, at this moment. */
    public boolean isAdmin(Caller caller) {
        return engine.read(connection ->
                new PolicyGate(connection, engine.catalog(), engine.database().dialect(), caller).isAdmin());
    }

    private @Nullable Row find(StoreQuery.Kind kind, List<Predicate<?>> conditions) {
        List<Row> rows = new StoreSession(engine, Caller.CORE)
                .read(new StoreQuery(USER, kind, conditions, 1, null))
                .rows();
        return rows.isEmpty() ? null : rows.get(0);
    }
}
