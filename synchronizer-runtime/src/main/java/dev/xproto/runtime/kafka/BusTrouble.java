package dev.xproto.runtime.kafka;

import dev.xproto.runtime.logging.SynchronizerLog;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.common.errors.AuthenticationException;
import org.apache.kafka.common.errors.AuthorizationException;

/**
 * Tells people what keeps events from coming: each kind of trouble once, however often it is tried again, until events come
 * again. Safe for use by many threads.
 */
final class BusTrouble {
    /** Kinds: what passes by itself, and what somebody has to put right. */
    private enum Kind {
        AWAY(""),
        REFUSED("look at `event_bus.security`"),
        NO_KAFKA("check `event_bus.endpoint`; brokers with TLS need `event_bus.security`");

        private final String help;

        Kind(String help) {
            this.help = help;
        }
    }

    private final String brokers;
    private final SynchronizerLog log;
    private final Set<Kind> told = EnumSet.noneOf(Kind.class);

    BusTrouble(String brokers, SynchronizerLog log) {
        this.brokers = brokers;
        this.log = log;
    }

    void tell(Throwable e) {
        Kind kind = kind(e);
        synchronized (this) {
            if (!told.add(kind)) {
                return;
            }
        }
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("endpoint", brokers);
        values.put("e", words(e, kind));
        if (!kind.help.isEmpty()) {
            values.put("help", kind.help);
        }
        log.warn("The event bus can't be used; it is tried again", values);
    }

    private static Kind kind(Throwable e) {
        if (e instanceof OutOfMemoryError) {
            return Kind.NO_KAFKA;
        }
        boolean refused = e instanceof AuthenticationException || e instanceof AuthorizationException;
        return refused ? Kind.REFUSED : Kind.AWAY;
    }

    private static String words(Throwable e, Kind kind) {
        if (kind == Kind.NO_KAFKA) {
            return "an answer says that it is longer than all memory, which no Kafka says";
        }
        StringBuilder words = new StringBuilder(String.valueOf(e.getMessage()));
        for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
            String more = String.valueOf(cause.getMessage());
            if (words.indexOf(more) < 0) {
                words.append(": ").append(more);
            }
        }
        return e.getClass().getSimpleName() + "('" + words + "')";
    }

    /** Events come, or would if there were any. */
    void over() {
        boolean before;
        synchronized (this) {
            before = !told.isEmpty();
            told.clear();
        }
        if (before) {
            log.info("The event bus can be used again", Map.of("endpoint", brokers));
        }
    }
}
