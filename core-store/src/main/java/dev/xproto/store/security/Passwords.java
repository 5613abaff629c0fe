package dev.xproto.store.security;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** Passwords in the text form that Django writes: {@code pbkdf2_sha256$iterations$salt$hash}. */
public final class Passwords {
    private static final int ITERATIONS = 100_000;
    private static final int MOST_ITERATIONS = 10_000_000;
    private static final Pattern HASHED = Pattern.compile("pbkdf2_sha256\\$([0-9]{1,8})\\$([^$]+)\\$([A-Za-z0-9+/=]+)");

    private Passwords() {}

    /** The password, hashed with a new salt. */
    public static String hash(String password) {
        String salt = Base64.getUrlEncoder().withoutPadding().encodeToString(Entropy.bytes(12));
        return "pbkdf2_sha256$" + ITERATIONS + "$" + salt + "$" + derive(password, salt, ITERATIONS);
    }

    /** Whether it is that password; false too when what is stored is no hash. */
    public static boolean matches(String password, String stored) {
        Matcher parts = HASHED.matcher(stored);
        if (!parts.matches()) {
            return false;
        }
        int iterations = Integer.parseInt(parts.group(1));
        if (iterations < 1 || iterations > MOST_ITERATIONS) {
            return false;
        }
        String derived = derive(password, parts.group(2), iterations);
        return MessageDigest.isEqual(
                derived.getBytes(StandardCharsets.UTF_8), parts.group(3).getBytes(StandardCharsets.UTF_8));
    }

    private static String derive(String password, String salt, int iterations) {
        PBEKeySpec spec =
                new PBEKeySpec(password.toCharArray(), salt.getBytes(StandardCharsets.UTF_8), iterations, 256);
        try {
            byte[] hash = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(spec)
                    .getEncoded();
            return Base64.getEncoder().encodeToString(hash);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no PBKDF2WithHmacSHA256", e);
        } finally {
            spec.clearPassword();
        }
    }
}
