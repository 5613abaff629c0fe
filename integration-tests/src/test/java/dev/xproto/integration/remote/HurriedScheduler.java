package dev.xproto.integration.remote;

import dev.xproto.runtime.time.SystemScheduler;
import dev.xproto.sync.spi.Scheduler;
import java.time.Duration;
import java.time.InstantSource;

/** Time in which nobody waits long: every delay is a hundredth of what it should be. */
final class HurriedScheduler implements Scheduler, AutoCloseable {
    private static final int FASTER = 100;

    private final SystemScheduler real = new SystemScheduler();

    @Override
    public InstantSource clock() {
        return real.clock();
    }

    @Override
    public Timer schedule(Duration delay, Runnable task) {
        return real.schedule(delay.dividedBy(FASTER), task);
    }

    @Override
    public void close() {
        real.close();
    }
}
