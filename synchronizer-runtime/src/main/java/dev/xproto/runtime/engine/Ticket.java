package dev.xproto.runtime.engine;

import dev.xproto.sync.step.StepContext;
import java.time.Instant;
import java.util.OptionalLong;

/** What one run knows of itself. */
final class Ticket implements StepContext {
    private final int attempt;
    private final Instant deadline;
    /** The group whose place it has. */
    String group = Places.ANY;

    private volatile boolean cancelled;

    Ticket(int attempt, Instant deadline) {
        this.attempt = attempt;
        this.deadline = deadline;
    }

    void cancel() {
        cancelled = true;
    }

    @Override
    public int attempt() {
        return attempt;
    }

    @Override
    public Instant deadline() {
        return deadline;
    }

    @Override
    public boolean cancelled() {
        return cancelled;
    }

    @Override
    public OptionalLong fence() {
        return OptionalLong.empty();
    }
}
