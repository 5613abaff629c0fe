package dev.xproto.runtime.engine;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Works that could run now. One entry a work; the more urgent go first, but those that have waited long enough overtake
 * them. Guarded by the engine's lock.
 */
final class ReadyQueue {
    private record Entry(Instant rank, long number, Work work) {}

    private final TreeSet<Entry> entries =
            new TreeSet<>(Comparator.comparing(Entry::rank).thenComparingLong(Entry::number));
    private final Map<Work, Entry> byWork = new HashMap<>();
    private long number;

    /** Adds the work, or moves it forward when it is there with less urgency. */
    void offer(Work work, Urgency urgency, Instant now) {
        Entry entry = new Entry(now.plus(urgency.handicap()), number++, work);
        Entry known = byWork.get(work);
        if (known != null && known.rank().compareTo(entry.rank()) <= 0) {
            return;
        }
        if (known != null) {
            entries.remove(known);
        }
        entries.add(entry);
        byWork.put(work, entry);
    }

    /** Takes out the one whose turn it is; null when there is none. */
    @Nullable
    Work poll() {
        Entry first = entries.pollFirst();
        if (first == null) {
            return null;
        }
        byWork.remove(first.work());
        return first.work();
    }

    void remove(Work work) {
        Entry known = byWork.remove(work);
        if (known != null) {
            entries.remove(known);
        }
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    int size() {
        return entries.size();
    }
}
