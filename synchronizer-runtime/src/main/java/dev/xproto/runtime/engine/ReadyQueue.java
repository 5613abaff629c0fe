package dev.xproto.runtime.engine;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Works that could run now. One entry a work; the more urgent go first, but those that have waited long enough overtake
 * them. Works of models that have a limit of their own are kept apart, so that those nobody may run now don't stand in
 * others' way. Guarded by the engine's lock.
 */
final class ReadyQueue {
    private static final Comparator<Entry> ORDER =
            Comparator.comparing(Entry::rank).thenComparingLong(Entry::number);

    private final Map<String, TreeSet<Entry>> groups = new HashMap<>();
    private final Map<Work, Entry> byWork = new HashMap<>();
    private long number;

    private record Entry(Instant rank, long number, String group, Work work) {}

    /** Adds the work, or moves it forward when it is there with less urgency. */
    void offer(Work work, Urgency urgency, Instant now) {
        Entry entry = new Entry(now.plus(urgency.handicap()), number++, work.node.group, work);
        Entry known = byWork.get(work);
        if (known != null && known.rank().compareTo(entry.rank()) <= 0) {
            return;
        }
        remove(work);
        groups.computeIfAbsent(entry.group(), name -> new TreeSet<>(ORDER)).add(entry);
        byWork.put(work, entry);
    }

    /** Takes out the one whose turn it is, among the groups that have a place; null when there is none. */
    @Nullable
    Work poll(Predicate<String> hasPlace) {
        Entry first = null;
        for (Map.Entry<String, TreeSet<Entry>> group : groups.entrySet()) {
            Entry head = group.getValue().isEmpty() ? null : group.getValue().first();
            if (head != null && hasPlace.test(group.getKey()) && (first == null || ORDER.compare(head, first) < 0)) {
                first = head;
            }
        }
        if (first == null) {
            return null;
        }
        remove(first.work());
        return first.work();
    }

    void remove(Work work) {
        Entry known = byWork.remove(work);
        TreeSet<Entry> group = known == null ? null : groups.get(known.group());
        if (known != null && group != null) {
            group.remove(known);
        }
    }

    int size() {
        return byWork.size();
    }
}
