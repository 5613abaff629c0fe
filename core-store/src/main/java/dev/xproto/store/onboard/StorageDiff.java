package dev.xproto.store.onboard;

import dev.xproto.store.catalog.Catalog;
import dev.xproto.store.catalog.ManyLink;
import dev.xproto.store.catalog.SingleLink;
import dev.xproto.store.catalog.StoredModel;
import dev.xproto.store.catalog.Table;
import dev.xproto.sync.model.FieldKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What becomes of tables, columns and pairs when other models take the place of those that are loaded. */
final class StorageDiff {
    /** Kinds that hold all values of another, so that a column may change to one of them with everything in it. */
    private static final Map<FieldKind, Set<FieldKind>> WIDER = Map.of(
            FieldKind.INT32, Set.of(FieldKind.INT64),
            FieldKind.UINT32, Set.of(FieldKind.INT64, FieldKind.UINT64),
            FieldKind.FLOAT, Set.of(FieldKind.DOUBLE));

    private final @Nullable Catalog old;
    private final Catalog next;
    private final Succession succession;

    StorageDiff(@Nullable Catalog old, Catalog next, Succession succession) {
        this.old = old;
        this.next = next;
        this.succession = succession;
    }

    /** What becomes of a column. */
    enum Fate {
        /** It wasn't there. */
        NEW,
        /** It stays as it is, but perhaps for the longest text. */
        KEPT,
        /** It stays, and holds more than before. */
        WIDENED,
        /** What it held doesn't fit what it shall hold, so it is made anew. */
        REPLACED
    }

    /**
     * Something that objects would lose.
     *
     * @param message what it is
     * @param model of the old catalog
     * @param table the old table, as the database knows it
     * @param column the old column, as the database knows it; empty when whole rows are lost
     */
    record Loss(String message, StoredModel model, String table, String column) {}

    /** Whether the table of a model goes on being its table: the model is there and has the same line of bases. */
    boolean keepsTable(String model) {
        StoredModel before = succession.before(model);
        if (before == null) {
            return false;
        }
        List<String> line = new ArrayList<>();
        for (Table table : next.get(model).tables()) {
            StoredModel ancestor = succession.before(table.model());
            line.add(ancestor == null ? "" : ancestor.name());
        }
        return line.equals(line(before));
    }

    private static List<String> line(StoredModel model) {
        return model.tables().stream().map(Table::model).toList();
    }

    /** The column that goes on in this one; null when there is none. */
    Table.@Nullable TableColumn before(Table table, Table.TableColumn column) {
        StoredModel model = succession.before(table.model());
        String name = succession.memberBefore(table.model(), column.field());
        return model == null || name == null || !keepsTable(table.model()) ? null : ownColumn(model, name);
    }

    /** What becomes of the column of a table that is kept. */
    Fate fate(Table table, Table.TableColumn column) {
        Table.TableColumn before = before(table, column);
        if (before == null) {
            return Fate.NEW;
        }
        if (before.kind() == column.kind()) {
            return samePeer(table.model(), column.field(), before.field()) ? Fate.KEPT : Fate.REPLACED;
        }
        return WIDER.getOrDefault(before.kind(), Set.of()).contains(column.kind()) ? Fate.WIDENED : Fate.REPLACED;
    }

    private boolean samePeer(String model, String link, String formerLink) {
        StoredModel before = Objects.requireNonNull(succession.before(model));
        Optional<String> was = peerRoot(Objects.requireNonNull(old), before.name(), formerLink);
        Optional<String> is = peerRoot(next, model, link);
        return was.equals(is.map(root -> nameBefore(root)));
    }

    private String nameBefore(String model) {
        StoredModel before = succession.before(model);
        return before == null ? "" : before.name();
    }

    private static Optional<String> peerRoot(Catalog catalog, String model, String field) {
        return catalog.singleLinks(model, field).stream()
                .filter(link -> link.model().equals(model))
                .map(SingleLink::peerRoot)
                .findFirst();
    }

    private static Table.@Nullable TableColumn ownColumn(StoredModel model, String field) {
        return Succession.ownTable(model).columns().stream()
                .filter(column -> column.field().equals(field))
                .findFirst()
                .orElse(null);
    }

    /** The link whose pairs go on being the pairs of this one; null when there is none. */
    @Nullable
    ManyLink before(ManyLink link) {
        StoredModel model = succession.before(link.model());
        String name = succession.memberBefore(link.model(), link.link());
        ManyLink before = model == null || name == null ? null : model.manyLink(name);
        boolean kept = before != null
                && before.through() == null
                && keepsTable(link.model())
                && before.sourceRoot().equals(nameBefore(link.sourceRoot()))
                && before.peerRoot().equals(nameBefore(link.peerRoot()));
        return kept ? before : null;
    }

    /** The old models whose objects can't stay: they are gone, or have other bases now. */
    List<StoredModel> goneModels() {
        List<StoredModel> gone = new ArrayList<>();
        for (Table table : old == null ? List.<Table>of() : old.tables()) {
            String now = succession.now(table.model());
            if (now == null || !keepsTable(now)) {
                gone.add(Objects.requireNonNull(old).get(table.model()));
            }
        }
        return gone;
    }

    /** Everything that would be lost, if there are objects that have it. */
    List<Loss> losses() {
        List<Loss> losses = new ArrayList<>();
        List<StoredModel> gone = goneModels();
        for (StoredModel model : gone) {
            String what = succession.now(model.name()) == null ? "would go" : "would get another base";
            losses.add(new Loss(
                    "model `" + model + "` " + what,
                    model,
                    Succession.ownTable(model).name(),
                    ""));
        }
        for (Table table : old == null ? List.<Table>of() : old.tables()) {
            StoredModel model = Objects.requireNonNull(old).get(table.model());
            if (!gone.contains(model)) {
                columns(model, losses);
                pairs(model, losses);
            }
        }
        return losses;
    }

    private void columns(StoredModel model, List<Loss> into) {
        StoredModel now = next.get(Objects.requireNonNull(succession.now(model.name())));
        Table table = Succession.ownTable(model);
        for (Table.TableColumn column : table.columns()) {
            String name = succession.memberNow(model.name(), column.field());
            Table.TableColumn after = name == null ? null : ownColumn(now, name);
            boolean replaced = after != null && fate(Succession.ownTable(now), after) == Fate.REPLACED;
            if (after == null || replaced) {
                String what = replaced ? "would get another type" : "would go";
                into.add(new Loss(
                        "field `" + model + "." + column.field() + "` " + what, model, table.name(), column.name()));
            }
        }
    }

    private void pairs(StoredModel model, List<Loss> into) {
        List<ManyLink> kept = new ArrayList<>();
        for (ManyLink link : next.pairTables()) {
            ManyLink before = before(link);
            if (before != null) {
                kept.add(before);
            }
        }
        for (ManyLink link : model.manyLinks()) {
            if (link.model().equals(model.name()) && link.through() == null && !kept.contains(link)) {
                into.add(new Loss(
                        "link `" + model + "." + link.link() + "` would go or get another peer",
                        model,
                        link.table(),
                        ""));
            }
        }
    }

    /** What is new, and what is called otherwise, in words. */
    List<String> additions() {
        List<String> additions = new ArrayList<>();
        for (Table table : next.tables()) {
            StoredModel before = succession.before(table.model());
            if (before == null) {
                additions.add("model `" + table.model() + "` is new");
                continue;
            }
            if (!before.name().equals(table.model())) {
                additions.add("model `" + before + "` is called `" + table.model() + "`");
            }
            for (String member : Succession.own(next.get(table.model()))) {
                addition(table, member, additions);
            }
        }
        return additions;
    }

    private void addition(Table table, String member, List<String> into) {
        String name = "`" + table.model() + "." + member + "`";
        String before = succession.memberBefore(table.model(), member);
        Table.TableColumn column = ownColumn(next.get(table.model()), member);
        if (before == null) {
            into.add((column == null ? "link " : "field ") + name + " is new");
        } else if (!before.equals(member)) {
            into.add("field `" + table.model() + "." + before + "` is called `" + member + "`");
        }
        if (column != null && fate(table, column) == Fate.WIDENED) {
            into.add("field " + name + " holds more: "
                    + Arrays.toString(new FieldKind[] {
                        Objects.requireNonNull(before(table, column)).kind(), column.kind()
                    }));
        }
    }
}
