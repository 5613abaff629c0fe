package dev.xproto.server.auth;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Slows guessing down: after some failures in a row, the next attempt has to wait, longer each time. Counted for each pair
 * of user and address, so that nobody can lock somebody else out from afar; and, with more patience, for each address and
 * for each user alone. Safe for use by many threads.
 */
public final class LockOut {
    private static final int MOST_KNOWN = 10_000;
    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final int PAIR = 5;
    private static final int ADDRESS = 50;
    private static final int USER = 200;

    private final InstantSource clock;
    private final Map<Key, Failures> known = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Failures> eldest) {
            return size() > MOST_KNOWN;
        }
    };

    /** Nobody has failed yet. */
    public LockOut(InstantSource clock) {
        this.clock = clock;
    }

    private record Key(String user, String address, int allowed) {}

    private record Failures(int count, Instant until) {}

    private static List<Key> keys(String user, String address) {
        String name = user.toLowerCase(Locale.ROOT);
        return List.of(new Key(name, address, PAIR), new Key("", address, ADDRESS), new Key(name, "", USER));
    }

    /**
     * Lets an attempt through, or not.
     *
     * @throws TooManyAttemptsException somebody has to wait
     */
    public synchronized void admit(String user, String address) {
        Instant now = clock.instant();
        for (Key key : keys(user, address)) {
            Failures failures = known.get(key);
            if (failures != null && failures.until().isAfter(now)) {
                throw new TooManyAttemptsException(Duration.between(now, failures.until()));
            }
        }
    }

    /** The attempt failed. */
    public synchronized void failed(String user, String address) {
        Instant now = clock.instant();
        for (Key key : keys(user, address)) {
            Failures before = known.getOrDefault(key, new Failures(0, now));
            int count = before.count() + 1;
            known.put(key, new Failures(count, now.plus(pause(count - key.allowed()))));
        }
    }

    private static Duration pause(int beyond) {
        if (beyond < 0) {
            return Duration.ZERO;
        }
        Duration doubled = Duration.ofSeconds(1L << Math.min(beyond, 20));
        return doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
    }

    /** The attempt succeeded; what the address did to others is not forgotten. */
    public synchronized void succeeded(String user, String address) {
        known.remove(keys(user, address).get(0));
    }
}
