package dev.xproto.store.sql;

import dev.xproto.store.catalog.Catalog;
import dev.xproto.store.catalog.ManyLink;
import dev.xproto.store.catalog.StoredModel;
import dev.xproto.store.catalog.Table;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What objects would lose if other models took the place of those that are loaded. */
public final class StorageDiff {
    private StorageDiff() {}

    /**
     * Something that would be lost.
     *
     * @param model whose objects would lose it
     * @param message what it is
     */
    public record Loss(String model, String message) {}

    /** Everything that would be lost, if there are objects. */
    public static List<Loss> of(Catalog old, Catalog next) {
        List<Loss> losses = new ArrayList<>();
        for (Table table : old.tables()) {
            StoredModel model = next.find(table.model());
            if (model == null || model.isAbstract()) {
                losses.add(new Loss(table.model(), "model `" + table.model() + "` would go"));
            } else {
                collect(old, next, table, losses);
            }
        }
        return losses;
    }

    private static void collect(Catalog old, Catalog next, Table table, List<Loss> into) {
        String model = table.model();
        if (!concreteLine(old, model).equals(concreteLine(next, model))) {
            into.add(new Loss(model, "model `" + model + "` would get another base"));
        }
        for (Table.TableColumn column : table.columns()) {
            Table.TableColumn now = column(next, model, column.field());
            if (now == null) {
                into.add(new Loss(model, "field `" + model + "." + column.field() + "` would go"));
            } else if (now.kind() != column.kind() || !samePeer(old, next, model, column.field())) {
                into.add(new Loss(model, "field `" + model + "." + column.field() + "` would get another type"));
            }
        }
        for (ManyLink link : old.get(model).manyLinks()) {
            boolean kept =
                    next.manyLinks().stream().anyMatch(now -> now.table().equals(link.table()) && keepsPairs(old, now));
            if (link.model().equals(model) && !kept) {
                into.add(new Loss(model, "link `" + model + "." + link.link() + "` would go or get another peer"));
            }
        }
    }

    private static boolean samePeer(Catalog old, Catalog next, String model, String field) {
        return peerRoot(old, model, field).equals(peerRoot(next, model, field));
    }

    private static String peerRoot(Catalog catalog, String model, String field) {
        return catalog.singleLinks(model, field).stream()
                .filter(link -> link.model().equals(model))
                .map(link -> link.peerRoot())
                .findFirst()
                .orElse("");
    }

    private static List<String> concreteLine(Catalog catalog, String model) {
        return catalog.get(model).tables().stream().map(Table::model).toList();
    }

    /** Whether the table of a model can stay as it is, but for what is added. */
    static boolean keeps(Catalog old, Catalog next, String model) {
        StoredModel known = old.find(model);
        if (known == null || known.isAbstract()) {
            return false;
        }
        List<Loss> losses = new ArrayList<>();
        collect(old, next, known.tables().get(known.tables().size() - 1), losses);
        return losses.isEmpty();
    }

    /** Whether the pairs of a link stay what they are. */
    static boolean keepsPairs(Catalog old, ManyLink next) {
        return old.manyLinks().stream()
                .anyMatch(link -> link.table().equals(next.table())
                        && link.sourceRoot().equals(next.sourceRoot())
                        && link.peerRoot().equals(next.peerRoot()));
    }

    /** The column that a model adds for a field; null when it adds none. */
    public static Table.@Nullable TableColumn column(@Nullable Catalog catalog, String model, String field) {
        StoredModel known = catalog == null ? null : catalog.find(model);
        if (known == null || known.isAbstract()) {
            return null;
        }
        for (Table.TableColumn column :
                known.tables().get(known.tables().size() - 1).columns()) {
            if (column.field().equals(field)) {
                return column;
            }
        }
        return null;
    }
}
