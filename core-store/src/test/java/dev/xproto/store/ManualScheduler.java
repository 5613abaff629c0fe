package dev.xproto.store;

import dev.xproto.sync.spi.Scheduler;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Time that passes only when told to; tasks run in the telling thread. */
final class ManualScheduler implements Scheduler {
    private final ManualClock clock = new ManualClock();
    private final List<Entry> entries = new ArrayList<>();

    private record Entry(Instant at, Runnable task) {}

    @Override
    public InstantSource clock() {
        return clock;
    }

    @Override
    public Timer schedule(Duration delay, Runnable task) {
        Entry entry = new Entry(clock.instant().plus(delay), task);
        entries.add(entry);
        return () -> entries.remove(entry);
    }

    int waiting() {
        return entries.size();
    }

    boolean isIdle() {
        return entries.isEmpty();
    }

    void advance(Duration by) {
        Instant end = clock.instant().plus(by);
        Optional<Entry> next = next(end);
        while (next.isPresent()) {
            entries.remove(next.get());
            clock.move(Duration.between(clock.instant(), next.get().at()));
            next.get().task().run();
            next = next(end);
        }
        clock.move(Duration.between(clock.instant(), end));
    }

    private Optional<Entry> next(Instant end) {
        return entries.stream().filter(entry -> !entry.at().isAfter(end)).min(Comparator.comparing(Entry::at));
    }
}
