package dev.xproto.store.save;

import dev.xproto.store.security.Access;
import dev.xproto.store.security.Subject;
import dev.xproto.sync.model.ObjectKey;
import dev.xproto.sync.model.Row;
import dev.xproto.sync.store.AccessDeniedException;
import dev.xproto.sync.store.Change;
import dev.xproto.sync.store.InvalidObjectException;
import dev.xproto.sync.store.ObjectNotFoundException;
import dev.xproto.sync.store.Operation;
import dev.xproto.sync.store.Origin;
import dev.xproto.sync.store.StaleObjectException;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Creates and updates objects, rule by rule. The order of the rules is here and nowhere else. */
final class Saver {
    private final List<SaveRule> preparation;
    private final List<SaveRule> ownContent = List.of(new StripText(), new CheckFields(true));
    private final List<SaveRule> namedContent = List.of(new StripText(), new CheckFields(false));
    private final List<SaveRule> surroundings = List.of(new CheckLinks(), new CheckUnique());
    private final SaveRule validators = new CheckValidators();
    private final GuardFeedback guard = new GuardFeedback();
    private final ManyLinks manyLinks;

    Saver(DefaultFunctions functions, ModelHooks hooks, Deleter deleter) {
        this.manyLinks = new ManyLinks(new ThroughObjects(this, deleter));
        this.preparation = List.of(new ApplyDefaults(functions), new DefaultCreator(), new DefaultOwner(), hooks);
    }

    Row create(Draft draft, Operation.Create operation, SaveContext context) throws SQLException {
        int known = context.problems().size();
        new BindValues(context).bind(draft, operation.values());
        run(preparation, draft, context);
        run(ownContent, draft, context);
        MoveTimestamps.created(draft, context);
        gate(draft, draft.subject(), known, context);
        check(draft, context);
        Row row = draft.row();
        if (context.problems().size() == known) {
            context.writer().insert(draft.model(), row);
            context.written(row);
            context.changed(change(row, Change.Kind.CREATED, Set.of(), context));
            manyLinks.write(draft, context);
        }
        return row;
    }

    @Nullable
    Row update(Operation.Update operation, SaveContext context) throws SQLException {
        int known = context.problems().size();
        Row before = load(operation.key(), context);
        if (before == null) {
            return null; // the batch creates it, but that went wrong already
        }
        Draft draft = Draft.change(context.catalog().get(before.type().name()), before);
        requireWritable(before, draft, context);
        requireRevision(before, operation.expectedRevision(), context);
        new BindValues(context).bind(draft, operation.values());
        guard.apply(draft, context);
        if (context.isGone(before)) {
            draft.many().clear();
        } else {
            judge(draft, known, context);
        }
        return context.problems().size() == known ? write(draft, operation.alwaysUpdateTimestamp(), context) : before;
    }

    /** Everything is judged anew when something that matters changes; a mere status must be storable whatever else is wrong. */
    private void judge(Draft draft, int known, SaveContext context) throws SQLException {
        boolean whole = context.origin() == Origin.USER
                || !draft.many().isEmpty()
                || draft.changed().stream().anyMatch(field -> !BaseFields.isStatus(field));
        if (whole) {
            run(preparation, draft, context);
            run(ownContent, draft, context);
            gate(draft, draft.subject(), known, context);
            check(draft, context);
        } else {
            run(namedContent, draft, context);
            run(surroundings, draft, context);
        }
    }

    private void check(Draft draft, SaveContext context) throws SQLException {
        run(surroundings, draft, context);
        validators.apply(draft, context);
    }

    private Row write(Draft draft, boolean always, SaveContext context) throws SQLException {
        Set<String> pairs = manyLinks.write(draft, context);
        Set<String> changed = draft.changed();
        changed.addAll(pairs);
        MoveTimestamps.changed(draft, changed, always, context);
        Set<String> columns = draft.changed();
        columns.addAll(pairs);
        if (columns.isEmpty()) {
            return java.util.Objects.requireNonNull(draft.before());
        }
        Row row = draft.row();
        context.writer().update(draft.model(), row, columns, null);
        context.written(row);
        context.changed(change(row, Change.Kind.UPDATED, columns, context));
        return row;
    }

    static Change change(Row row, Change.Kind kind, Set<String> fields, SaveContext context) {
        return new Change(row.key(), row.type().name(), kind, fields, context.origin(), row.revision());
    }

    private static void run(List<SaveRule> rules, Draft draft, SaveContext context) throws SQLException {
        for (SaveRule rule : rules) {
            rule.apply(draft, context);
        }
    }

    /** The object, wherever the batch got it from; null when the batch failed to create it. */
    static @Nullable Row load(ObjectKey key, SaveContext context) throws SQLException {
        Draft pending = context.pending(key.id());
        Row row = context.row(pending == null ? key : pending.key());
        if (row == null && pending == null) {
            throw new ObjectNotFoundException(key.root(), key.id());
        }
        return row;
    }

    static void requireRevision(Row row, java.util.OptionalLong expected, SaveContext context) {
        if (expected.isPresent() && expected.getAsLong() != context.firstRevision(row)) {
            throw new StaleObjectException(row.key(), expected.getAsLong());
        }
    }

    /** What the caller may not even read is as if it weren't there. */
    static void requireWritable(Row row, Draft draft, SaveContext context) throws SQLException {
        if (!context.gate().allows(Access.READ, Subject.of(row))) {
            throw new ObjectNotFoundException(row.type().root(), row.id());
        }
        if (!context.gate().allows(Access.WRITE, Subject.of(row))) {
            throw denied(draft, context);
        }
    }

    /** Who may not write is told so, unless what is wrong is plain from the request alone. */
    private static void gate(Draft draft, Subject subject, int known, SaveContext context) throws SQLException {
        if (context.gate().allows(Access.WRITE, subject)) {
            return;
        }
        if (context.problems().size() > known) {
            throw new InvalidObjectException(context.problems());
        }
        throw denied(draft, context);
    }

    static AccessDeniedException denied(Draft draft, SaveContext context) {
        String what = draft.isNew() ? "a new " + draft.model() : draft.key().toString();
        String policy = draft.model().policyName();
        return new AccessDeniedException(context.caller() + " may not write " + what
                + (policy == null ? ": there is no such user any more" : ", says policy `" + policy + "`"));
    }
}
