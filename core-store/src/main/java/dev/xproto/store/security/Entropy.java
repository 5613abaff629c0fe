package dev.xproto.store.security;

import java.security.SecureRandom;
import java.util.UUID;

/** All chance in the core comes from here: salts and names that nobody can guess. Nothing else depends on it. */
public final class Entropy {
    private static final SecureRandom RANDOM = new SecureRandom();

    private Entropy() {}

    /** So many bytes that nobody can guess. */
    public static byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    /** A name that nothing else has. */
    public static String uuid() {
        return UUID.randomUUID().toString();
    }
}
