package dev.xproto.server.auth;

import com.google.protobuf.ByteString;
import dev.xproto.store.security.Entropy;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Passwords that were right lately, so that not every call has to derive the hash again, which is slow on purpose. Holds
 * digests under a key of this process only, beside the hash that they were right for: a new password, and the old one is
 * forgotten. Safe for use by many threads.
 */
final class VerifiedPasswords {
    private static final int MOST = 1_000;
    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key = new SecretKeySpec(Entropy.bytes(32), ALGORITHM);
    private final Map<String, Verified> known = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Verified> eldest) {
            return size() > MOST;
        }
    };

    private record Verified(ByteString digest, String stored) {}

    synchronized boolean contains(String user, String password, String stored) {
        Verified verified = known.get(user);
        return verified != null
                && verified.stored().equals(stored)
                && MessageDigest.isEqual(
                        verified.digest().toByteArray(), digest(user, password).toByteArray());
    }

    synchronized void add(String user, String password, String stored) {
        known.put(user, new Verified(digest(user, password), stored));
    }

    private ByteString digest(String user, String password) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update((user + "\n").getBytes(StandardCharsets.UTF_8));
            return ByteString.copyFrom(mac.doFinal(password.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no " + ALGORITHM, e);
        }
    }
}
