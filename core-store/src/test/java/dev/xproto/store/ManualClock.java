package dev.xproto.store;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock that moves only when told to, in either direction. */
final class ManualClock implements InstantSource {
    static final Instant START = Instant.parse("2026-01-02T03:04:05.678901Z");

    private volatile Instant now = START;

    @Override
    public Instant instant() {
        return now;
    }

    void move(Duration by) {
        now = now.plus(by);
    }
}
