package dev.xproto.runtime.engine;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Works that could run now. One entry a work; the more urgent go first, but those that have waited long enough overtake
 * them. Works of models that have a limit of their own are kept apart, so that those nobody may run now don't stand in
 * others' way. Guarded by the engine's lock.
 *
 * <p>A work's rank is when it came plus its urgency's handicap. Time doesn't go back, so among works of one urgency whoever
 * came first has the lowest rank: a row for each urgency is in order by itself, and only the heads have to be compared.
 */
final class ReadyQueue {
    private static final Urgency[] URGENCIES = Urgency.values();

    private final Map<String, Row[]> groups = new HashMap<>();
    private int size;
    private long turns;

    /** Works of one urgency and one group, in the order in which they came; linked by fields of their own. */
    static final class Row {
        private @Nullable Work first;
        private @Nullable Work last;

        private void add(Work work) {
            work.queue = this;
            work.queuedBefore = last;
            if (last == null) {
                first = work;
            } else {
                last.queuedAfter = work;
            }
            last = work;
        }

        private void remove(Work work) {
            Work before = work.queuedBefore;
            Work after = work.queuedAfter;
            if (before == null) {
                first = after;
            } else {
                before.queuedAfter = after;
            }
            if (after == null) {
                last = before;
            } else {
                after.queuedBefore = before;
            }
            work.queue = null;
            work.queuedBefore = null;
            work.queuedAfter = null;
        }
    }

    /**
     * Adds the work, or moves it forward when it is there with less urgency.
     *
     * @param now never earlier than the last time
     */
    @SuppressWarnings("EnumOrdinal") // an index of an array of this class, which nothing keeps
    void offer(Work work, Urgency urgency, Instant now) {
        long rank = micros(now) + TimeUnit.SECONDS.toMicros(urgency.handicap().toSeconds());
        if (work.queue != null && work.rank <= rank) {
            return;
        }
        remove(work);
        work.rank = rank;
        work.turn = turns++;
        group(work.node.group)[urgency.ordinal()].add(work);
        size++;
    }

    private static long micros(Instant moment) {
        return TimeUnit.SECONDS.toMicros(moment.getEpochSecond()) + TimeUnit.NANOSECONDS.toMicros(moment.getNano());
    }

    private Row[] group(String name) {
        Row[] known = groups.get(name);
        if (known == null) {
            known = new Row[URGENCIES.length];
            for (int i = 0; i < known.length; i++) {
                known[i] = new Row();
            }
            groups.put(name, known);
        }
        return known;
    }

    /** Takes out the one whose turn it is, among the groups that have a place; null when there is none. */
    @Nullable
    Work poll(Predicate<String> hasPlace) {
        if (size == 0) {
            return null;
        }
        Work first = null;
        for (Map.Entry<String, Row[]> group : groups.entrySet()) {
            Work head = head(group.getValue());
            if (head != null && (first == null || isBefore(head, first)) && hasPlace.test(group.getKey())) {
                first = head;
            }
        }
        if (first != null) {
            remove(first);
        }
        return first;
    }

    private static @Nullable Work head(Row[] rows) {
        Work first = null;
        for (Row row : rows) {
            Work head = row.first;
            if (head != null && (first == null || isBefore(head, first))) {
                first = head;
            }
        }
        return first;
    }

    private static boolean isBefore(Work one, Work other) {
        return one.rank != other.rank ? one.rank < other.rank : one.turn < other.turn;
    }

    void remove(Work work) {
        if (work.queue != null) {
            work.queue.remove(work);
            size--;
        }
    }

    int size() {
        return size;
    }
}
