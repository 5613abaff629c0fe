package dev.xproto.server.auth;

import dev.xproto.server.audit.Actor;
import dev.xproto.server.audit.Audit;
import dev.xproto.store.ServedCore;
import dev.xproto.store.engine.Accounts;
import dev.xproto.store.security.Caller;
import dev.xproto.store.security.Passwords;
import dev.xproto.sync.model.Operator;
import dev.xproto.sync.model.Predicate;
import dev.xproto.sync.model.Row;
import dev.xproto.sync.store.AccessDeniedException;
import dev.xproto.sync.store.ModelStore;
import dev.xproto.sync.store.StoreQuery;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Finds out who calls. The user is looked up at every call, so who is deleted, made inactive or given another password is
 * out at once. Safe for use by many threads.
 */
public final class Authenticator {
    private static final String WAY = "password";
    private final ServedCore core;
    private final ModelStore store;
    private final LockOut lockOut;
    private final Duration sessionLifetime;
    private final VerifiedPasswords verified = new VerifiedPasswords();
    private final String nobody = Passwords.hash("");

    /** Over the users and sessions of that core. */
    public Authenticator(ServedCore core, LockOut lockOut, Duration sessionLifetime) {
        this.core = core;
        this.store = core.store(Caller.CORE);
        this.lockOut = lockOut;
        this.sessionLifetime = sessionLifetime;
    }

    /**
     * A caller with a password.
     *
     * @param email the user
     * @param address where the call comes from
     * @throws AccessDeniedException there is no such active user, or it is not the password
     * @throws TooManyAttemptsException there were too many failures
     */
    public Login password(String email, String password, String address) {
        Row user = byEmail(email);
        String stored = user != null && user.get("password") instanceof String hash ? hash : nobody;
        if (user != null && verified.contains(email, password, stored)) {
            return login(user);
        }
        lockOut.admit(email, address);
        boolean right = Passwords.matches(password, stored);
        if (user == null || !right) {
            lockOut.failed(email, address);
            Audit.refused(new Actor(email, address, WAY), "log in", "", "DENIED");
            throw new AccessDeniedException("failed to authenticate " + email);
        }
        lockOut.succeeded(email, address);
        verified.add(email, password, stored);
        return login(user);
    }

    /**
     * A caller with a session.
     *
     * @throws AccessDeniedException there is no such session, or no more
     */
    public Login session(String id) {
        OptionalInt user = core.sessions().userOf(id);
        Row row = user.isPresent() ? byId(user.getAsInt()) : null;
        if (row == null) {
            throw new AccessDeniedException("failed to authenticate: no such session, or it has ended; log in again");
        }
        return login(row);
    }

    /** Opens a session for somebody whose password was just checked; answers its id. */
    public String open(Login login) {
        return core.sessions().open(login.caller().id(), sessionLifetime);
    }

    /** Ends a session. */
    public void close(String id) {
        core.sessions().close(id);
    }

    private static Login login(Row user) {
        boolean admin = Boolean.TRUE.equals(user.get("is_admin"));
        boolean program = Boolean.TRUE.equals(user.get("is_appuser"));
        String email = Objects.requireNonNullElse((String) user.get("email"), "");
        return new Login(new Caller(user.id(), email), admin, admin || program);
    }

    private @Nullable Row byEmail(String email) {
        List<Row> rows = store.read(new StoreQuery(
                        Accounts.USER,
                        StoreQuery.Kind.LIVE,
                        List.of(new Predicate<>("email", Operator.EQUAL, email, false)),
                        1,
                        null))
                .rows();
        return rows.isEmpty() ? null : active(rows.get(0));
    }

    private @Nullable Row byId(int id) {
        List<Row> rows = store.read(List.of(store.schema().get(Accounts.USER).key(id)));
        return rows.isEmpty() ? null : active(rows.get(0));
    }

    private static @Nullable Row active(Row user) {
        boolean gone = Boolean.TRUE.equals(user.get("deleted")) || Boolean.FALSE.equals(user.get("is_active"));
        return gone ? null : user;
    }
}
