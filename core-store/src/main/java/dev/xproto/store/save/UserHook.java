package dev.xproto.store.save;

import dev.xproto.store.security.Passwords;
import dev.xproto.sync.model.Row;
import dev.xproto.sync.store.AccessDeniedException;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;

/**
 * Users: a password is stored hashed, at creation and at every change; the e-mail address is one, is unique, and names the
 * user unless something else does; only administrators make administrators.
 */
final class UserHook implements ModelHook {
    private static final List<String> RIGHTS =
            List.of("is_admin", "is_staff", "is_active", "is_readonly", "is_appuser");

    @Override
    public String model() {
        return "User";
    }

    @Override
    public void beforeSave(Draft draft, SaveContext context) throws SQLException {
        takePassword(draft);
        if (draft.get("email") instanceof String email) {
            if (!email.isEmpty() && !ContentTypes.isEmail(email)) {
                context.problem(draft, "email", "must be an e-mail address");
            }
            CheckUnique.check(draft, List.of("email"), context);
            boolean unnamed = draft.isNew() && !draft.isNamed("username");
            if (unnamed || Objects.equals(draft.get("username"), "")) {
                draft.set("username", email);
            }
        }
        guardRights(draft, context);
    }

    private static void takePassword(Draft draft) {
        Row before = draft.before();
        if (before != null && Objects.equals(draft.get("password"), "")) {
            draft.set("password", before.get("password"));
        }
        boolean fresh = draft.isNew() || draft.changed().contains("password");
        if (fresh && draft.get("password") instanceof String password && !password.isEmpty()) {
            draft.set("password", Passwords.hash(password));
        }
    }

    private static void guardRights(Draft draft, SaveContext context) throws SQLException {
        boolean raised = !draft.isNew() && RIGHTS.stream().anyMatch(draft.changed()::contains);
        if (raised && !context.gate().isAdmin()) {
            throw new AccessDeniedException(context.caller() + " may not change what " + draft.key() + " may do");
        }
    }
}
