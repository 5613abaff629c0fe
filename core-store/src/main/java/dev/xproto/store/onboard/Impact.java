package dev.xproto.store.onboard;

import dev.xproto.parser.source.SourceSpan;
import dev.xproto.store.catalog.Catalog;
import dev.xproto.store.catalog.SingleLink;
import dev.xproto.store.catalog.StoredModel;
import dev.xproto.store.catalog.Table;
import dev.xproto.store.sql.Database;
import dev.xproto.store.sql.Dialect;
import dev.xproto.sync.model.RowType;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a change of models would mean for the objects that are there. Looks, and changes nothing. */
final class Impact {
    private final Database database;
    private final Dialect dialect;
    private final @Nullable Catalog old;
    private final Catalog next;
    private final StorageDiff diff;
    private final Succession succession;

    Impact(Database database, @Nullable Catalog old, Catalog next, StorageDiff diff, Succession succession) {
        this.database = database;
        this.dialect = database.dialect();
        this.old = old;
        this.next = next;
        this.diff = diff;
        this.succession = succession;
    }

    /** What is new or called otherwise. */
    List<String> additions() {
        return diff.additions();
    }

    /**
     * Something that objects would lose.
     *
     * @param model of the old catalog
     * @param message what it is; the same as long as the models are
     * @param objects how many objects would lose it
     */
    record Loss(StoredModel model, String message, long objects) {}

    /** What objects would lose. */
    List<Loss> losses() {
        List<Loss> losses = new ArrayList<>();
        for (StorageDiff.Loss loss : diff.losses()) {
            String which = loss.column().isEmpty() ? "" : " WHERE " + dialect.quote(loss.column()) + " IS NOT NULL";
            long objects = count("SELECT COUNT(*) FROM " + dialect.quote(loss.table()) + which, List.of());
            if (objects > 0) {
                losses.add(new Loss(loss.model(), loss.message(), objects));
            }
        }
        return losses;
    }

    /** Reports what no consent can help with: values that objects lack, and links that would lead nowhere. */
    void check(Findings findings) {
        for (Table table : next.tables()) {
            StoredModel before = diff.keepsTable(table.model()) ? succession.before(table.model()) : null;
            if (before != null) {
                table.columns().forEach(column -> lack(before, table, column, findings));
            }
        }
        for (StoredModel gone : diff.goneModels()) {
            dangling(gone, findings);
        }
    }

    private void lack(StoredModel before, Table table, Table.TableColumn column, Findings findings) {
        RowType.Column wanted =
                next.get(table.model()).type().column(column.field()).orElseThrow();
        if (!wanted.required() || wanted.defaultValue() != null) {
            return;
        }
        StorageDiff.Fate fate = diff.fate(table, column);
        boolean empty = fate == StorageDiff.Fate.NEW || fate == StorageDiff.Fate.REPLACED;
        Table.TableColumn held = empty ? null : Objects.requireNonNull(diff.before(table, column));
        if (held != null && isRequired(before, held)) {
            return; // then every object has a value, and need not be asked
        }
        Table own = Succession.ownTable(before);
        String absent = held == null ? "" : " WHERE " + dialect.quote(held.name()) + " IS NULL";
        long lacking = count("SELECT COUNT(*) FROM " + dialect.quote(own.name()) + absent, List.of());
        if (lacking > 0) {
            findings.at(
                    Objects.requireNonNull(next.get(table.model()).member(column.field()))
                            .span(),
                    OnboardingCode.LACK,
                    "`" + column.field() + "` is required, and " + objects(lacking) + " of `" + table.model()
                            + "` would have no value for it",
                    "Declare it `optional`, or give it a constant default, which those objects get");
        }
    }

    private static boolean isRequired(StoredModel model, Table.TableColumn column) {
        return model.type().column(column.field()).map(RowType.Column::required).orElse(false);
    }

    /** Objects that stay must not link to objects that go. */
    private void dangling(StoredModel gone, Findings findings) {
        Catalog before = Objects.requireNonNull(old);
        String root = dialect.quote(gone.tables().get(0).name());
        for (SingleLink link : before.singleLinksTo(gone.root())) {
            String now = succession.memberNow(link.model(), link.link());
            boolean stays = now != null && diff.keepsTable(Objects.requireNonNull(succession.now(link.model())));
            if (!stays || succession.now(gone.root()) == null) {
                continue;
            }
            String sourceRoot =
                    dialect.quote(before.get(link.sourceRoot()).tables().get(0).name());
            List<String> leaves = new ArrayList<>(List.of(gone.name()));
            diff.goneModels().forEach(model -> leaves.add(model.name()));
            String marks = String.join(", ", Collections.nCopies(leaves.size() - 1, "?"));
            long linking = count(
                    "SELECT COUNT(*) FROM " + dialect.quote(link.table().name()) + " s JOIN " + sourceRoot
                            + " sr ON sr.id = s.id JOIN " + root + " r ON r.id = s."
                            + dialect.quote(link.column().name()) + " WHERE r.leaf = ? AND sr.leaf NOT IN (" + marks
                            + ")",
                    leaves);
            if (linking > 0) {
                findings.of(
                        gone.name(),
                        OnboardingCode.DANGLING,
                        objects(linking) + " of `" + link.model() + "` link by `" + link.link() + "` to objects of `"
                                + gone + "`, which would go",
                        "Delete those objects first, or let them link to others");
            }
        }
    }

    /** Reports every loss as an error. */
    void refuseLosses(List<Loss> losses, String consent, Findings findings) {
        for (Loss loss : losses) {
            String message = loss.message() + ", and " + objects(loss.objects()) + " of it "
                    + (loss.objects() == 1 ? "is" : "are") + " there";
            String help = "Keep the declaration, say `renamed_from` where it has another name now, delete the objects"
                    + " first, or load again with the consent `" + consent + "`";
            String now = succession.now(loss.model().name());
            SourceSpan span = now == null ? null : next.get(now).model().span();
            if (span == null) {
                findings.of(loss.model().name(), OnboardingCode.LOSS, message, help);
            } else {
                findings.at(span, OnboardingCode.LOSS, message, help);
            }
        }
    }

    static String objects(long count) {
        return count == 1 ? "1 object" : count + " objects";
    }

    private long count(String sql, List<String> parameters) {
        return database.read(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                for (int at = 0; at < parameters.size(); at++) {
                    statement.setString(at + 1, parameters.get(at));
                }
                try (ResultSet results = statement.executeQuery()) {
                    results.next();
                    return results.getLong(1);
                }
            }
        });
    }
}
