package dev.xproto.runtime.engine;

import dev.xproto.sync.model.ObjectKey;
import dev.xproto.sync.model.Row;
import dev.xproto.sync.model.RowType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * What must hold, read off the objects themselves with plain searches: the reference that the engine is compared with.
 * Services, instances and gadgets are synchronized, places are walked through.
 */
final class Truth {
    private final FakeStore store;

    Truth(FakeStore store) {
        this.store = store;
    }

    static boolean counts(Row row) {
        return !row.type().isA("Place");
    }

    /** Something has to be done for it here. */
    static boolean isDue(Row row) {
        return counts(row) && DueRules.sync(row);
    }

    private List<Row> ahead(Row row) {
        List<Row> found = new ArrayList<>();
        for (RowType.Link link : row.type().links()) {
            found.addAll(store.far(row, link));
        }
        return found;
    }

    /** All that the object depends on, through whatever lies between; itself only if it is in a circle. */
    private Set<ObjectKey> allAhead(Row start) {
        Set<ObjectKey> found = new HashSet<>();
        Deque<Row> open = new ArrayDeque<>(ahead(start));
        while (!open.isEmpty()) {
            Row row = open.remove();
            if (found.add(row.key())) {
                open.addAll(ahead(row));
            }
        }
        return found;
    }

    /**
     * Objects that should have been dealt with before this one: what a live one depends on, what depends on a deleted one.
     * Those that are in a circle with it don't count.
     */
    List<Row> obstacles(Row row, Predicate<Row> isKnown) {
        Set<ObjectKey> ahead = allAhead(row);
        boolean deletes = DueRules.isDeleted(row);
        return store.all().stream()
                .filter(other -> !other.key().equals(row.key()))
                .filter(other -> isDue(other) && DueRules.isDeleted(other) == deletes && isKnown.test(other))
                .filter(other -> {
                    boolean itNeeds = ahead.contains(other.key());
                    boolean isNeeded = allAhead(other).contains(row.key());
                    return deletes ? isNeeded && !itNeeds : itNeeds && !isNeeded;
                })
                .toList();
    }

    /** Everything that has to be done, as the engine names it. */
    Set<String> due(Set<String> policed) {
        Set<String> due = new TreeSet<>();
        for (Row row : store.all()) {
            if (isDue(row)) {
                due.add(row.key().toString());
            }
            if (row.type().lineage().stream().anyMatch(policed::contains) && DueRules.policy(row)) {
                due.add("policies of " + row.key());
            }
        }
        return due;
    }
}
