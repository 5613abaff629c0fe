package dev.xproto.store.onboard;

import dev.xproto.store.catalog.Catalog;
import dev.xproto.store.catalog.ManyLink;
import dev.xproto.store.catalog.StorageNames;
import dev.xproto.store.catalog.StoredModel;
import dev.xproto.store.catalog.Table;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What tables and columns are called after a change of models: what stays keeps its name, whatever the models call it now,
 * and what is made anew gets a name that nothing has. So old and new are there side by side until one transaction decides.
 */
final class NamePlan {
    private final StorageDiff diff;
    private final Succession succession;
    private final Map<String, String> names = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    private NamePlan(StorageDiff diff, Succession succession) {
        this.diff = diff;
        this.succession = succession;
    }

    static StorageNames of(@Nullable Catalog old, Catalog next, StorageDiff diff, Succession succession) {
        if (old == null) {
            return StorageNames.USUAL;
        }
        NamePlan plan = new NamePlan(diff, succession);
        old.tables().forEach(table -> plan.taken.add(table.name()));
        old.pairTables().forEach(link -> plan.taken.add(link.table()));
        next.tables().forEach(plan::table);
        next.pairTables().forEach(plan::pairs);
        return StorageNames.of(plan.names);
    }

    private void table(Table table) {
        StoredModel before = diff.keepsTable(table.model()) ? succession.before(table.model()) : null;
        Set<String> columns = new HashSet<>();
        if (before == null) {
            names.put(table.model(), free("m_" + table.model(), taken));
        } else {
            Table former = Succession.ownTable(before);
            names.put(table.model(), former.name());
            former.columns().forEach(column -> columns.add(column.name()));
        }
        for (Table.TableColumn column : table.columns()) {
            Table.TableColumn former = diff.before(table, column);
            boolean replaced = diff.fate(table, column) == StorageDiff.Fate.REPLACED;
            String name = former == null || replaced ? free("f_" + column.field(), columns) : former.name();
            names.put(table.model() + "." + column.field(), name);
        }
    }

    private void pairs(ManyLink link) {
        ManyLink before = diff.before(link);
        String key = link.model() + "." + link.link();
        names.put(key, before == null ? free("l_" + key, taken) : before.table());
    }

    private static String free(String wanted, Set<String> taken) {
        String name = StorageNames.fit(wanted);
        for (int number = 2; !taken.add(name); number++) {
            name = StorageNames.fit(wanted + "~" + number);
        }
        return name;
    }

    /** What is there under those names only before, so that it goes afterwards. */
    static List<Stored> leaving(@Nullable Catalog old, Catalog next) {
        Set<Stored> stored = new java.util.LinkedHashSet<>(old == null ? List.of() : Stored.of(old));
        stored.removeAll(Stored.of(next));
        stored.removeIf(one -> !one.column().isEmpty() && stored.contains(new Stored(one.table(), "")));
        return List.copyOf(stored);
    }
}
