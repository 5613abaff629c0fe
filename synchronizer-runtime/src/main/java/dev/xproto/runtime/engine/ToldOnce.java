package dev.xproto.runtime.engine;

import dev.xproto.runtime.logging.SynchronizerLog;
import dev.xproto.runtime.remote.RemoteTrouble;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Trouble that is told of once, however often it is tried again, until it is over; and once more for each other kind that it
 * turns into: who waits for a core that is away has to hear that it is back, and can't be understood. Safe for use by many
 * threads.
 */
final class ToldOnce {
    private final SynchronizerLog log;
    private final Set<String> kinds = new HashSet<>();
    private boolean on;

    ToldOnce(SynchronizerLog log) {
        this.log = log;
    }

    void tell(String message, Throwable e) {
        if (isNews(e)) {
            log.warn(message, Map.of("e", String.valueOf(e.getMessage())));
        }
    }

    private synchronized boolean isNews(Throwable e) {
        boolean first = !on;
        on = true;
        boolean other = RemoteTrouble.of(e)
                .filter(trouble -> kinds.add(trouble.code().id()))
                .isPresent();
        return first || other;
    }

    /** Tells that it is over, if it was on. */
    void over(String message) {
        boolean was;
        synchronized (this) {
            was = on;
            on = false;
            kinds.clear();
        }
        if (was) {
            log.info(message, Map.of());
        }
    }

    synchronized boolean isOn() {
        return on;
    }
}
