package dev.xproto.store.engine;

import dev.xproto.parser.policy.PolicyContext;
import dev.xproto.parser.policy.PolicyEvaluator;
import dev.xproto.store.catalog.Catalog;
import dev.xproto.store.catalog.StoredModel;
import dev.xproto.store.security.Access;
import dev.xproto.store.security.Caller;
import dev.xproto.store.security.Gate;
import dev.xproto.store.security.Subject;
import dev.xproto.store.sql.Dialect;
import dev.xproto.store.sql.RowReader;
import dev.xproto.store.sql.RowSource;
import dev.xproto.sync.model.Row;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Judges by the policies of the models. One for each transaction; not safe for use by several threads. */
final class PolicyGate implements Gate {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{obj((?:\\.[A-Za-z0-9_]+)*)\\}");

    private final Catalog catalog;
    private final Caller caller;
    private final RowSource rows;
    private final PolicyReader objects;
    private final PolicyEvaluator evaluator;
    private @Nullable Row user;

    /** Judges by what is committed. */
    PolicyGate(Connection connection, Catalog catalog, Dialect dialect, Caller caller) {
        this(connection, catalog, dialect, caller, new RowReader(connection, catalog, dialect));
    }

    /** Judges by rows from that source. */
    PolicyGate(Connection connection, Catalog catalog, Dialect dialect, Caller caller, RowSource rows) {
        this.catalog = catalog;
        this.caller = caller;
        this.rows = rows;
        this.objects = new PolicyReader(connection, catalog, dialect, rows);
        this.evaluator = new PolicyEvaluator(catalog.graph(), objects);
    }

    @Override
    public boolean allows(Access access, Subject subject) throws SQLException {
        if (caller.isCore()) {
            return true;
        }
        String policy = catalog.get(subject.row().type().name()).policyName();
        Row known = user();
        if (known == null || policy == null) {
            return known != null;
        }
        boolean writing = access == Access.WRITE;
        PolicyContext context = new PolicyContext(new PolicyEntity(Subject.of(known)), !writing, writing, false);
        return evaluate(policy, subject, context);
    }

    /** Whether the core itself calls. */
    boolean isCore() {
        return caller.isCore();
    }

    /** What policies know of the caller, who wants to read; null when there is no such user any more. */
    @Nullable
    CallerFacts reading() throws SQLException {
        Row known = user();
        return known == null ? null : new CallerFacts(new PolicyEntity(Subject.of(known)), false, objects);
    }

    @Override
    public boolean holds(String policy, Subject subject) throws SQLException {
        return evaluate(policy, subject, PolicyContext.NONE);
    }

    private boolean evaluate(String policy, Subject subject, PolicyContext context) throws SQLException {
        try {
            return evaluator.holds(policy, new PolicyEntity(subject), context);
        } catch (PolicyReader.ReadException e) {
            throw e.fault();
        }
    }

    @Override
    public boolean isAdmin() throws SQLException {
        if (caller.isCore()) {
            return true;
        }
        Row known = user();
        return known != null && Boolean.TRUE.equals(known.get("is_admin"));
    }

    /** The caller as they are now: rights that are taken away are gone at once, and so is a deleted user. */
    private @Nullable Row user() throws SQLException {
        if (user == null) {
            StoredModel model = catalog.find(Accounts.USER);
            Row found = model == null ? null : rows.find(model.type().key(caller.id()));
            boolean gone = found != null
                    && (Boolean.TRUE.equals(found.get("deleted")) || Boolean.FALSE.equals(found.get("is_active")));
            user = gone ? null : found;
        }
        return user;
    }

    @Override
    public String expand(String message, Subject subject) throws SQLException {
        Matcher matcher = PLACEHOLDER.matcher(message);
        StringBuilder expanded = new StringBuilder();
        while (matcher.find()) {
            String path = matcher.group(1);
            matcher.appendReplacement(expanded, Matcher.quoteReplacement(text(path, subject)));
        }
        return matcher.appendTail(expanded).toString();
    }

    private String text(String path, Subject subject) throws SQLException {
        Object here = new PolicyEntity(subject);
        List<String> steps =
                path.isEmpty() ? List.of() : List.of(path.substring(1).split("\\.", -1));
        try {
            for (String step : steps) {
                here = here == null ? null : objects.get(here, step);
            }
        } catch (PolicyReader.ReadException e) {
            throw e.fault();
        }
        return here == null ? "(none)" : here.toString();
    }
}
