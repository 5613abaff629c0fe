package dev.xproto.store;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock that moves only when told to, in either direction. */
public final class ManualClock implements InstantSource {
    /** Where it stands at first. */
    public static final Instant START = Instant.parse("2026-01-02T03:04:05.678901Z");

    private volatile Instant now = START;

    @Override
    public Instant instant() {
        return now;
    }

    /** Moves it. */
    public void move(Duration by) {
        now = now.plus(by);
    }
}
