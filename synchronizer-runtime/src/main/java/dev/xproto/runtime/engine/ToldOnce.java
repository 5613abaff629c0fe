package dev.xproto.runtime.engine;

import dev.xproto.runtime.logging.SynchronizerLog;
import java.util.Map;

/** Trouble that is told of once, however often it is tried again, until it is over. Safe for use by many threads. */
final class ToldOnce {
    private final SynchronizerLog log;
    private boolean on;

    ToldOnce(SynchronizerLog log) {
        this.log = log;
    }

    void tell(String message, Throwable e) {
        if (!isNow(true)) {
            log.warn(message, Map.of("e", String.valueOf(e.getMessage())));
        }
    }

    /** Tells that it is over, if it was on. */
    void over(String message) {
        if (isNow(false)) {
            log.info(message, Map.of());
        }
    }

    /** Whether it has been on before. */
    private synchronized boolean isNow(boolean now) {
        boolean before = on;
        on = now;
        return before;
    }

    synchronized boolean isOn() {
        return on;
    }
}
