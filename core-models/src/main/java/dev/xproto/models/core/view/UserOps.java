package dev.xproto.models.core.view;

import dev.xproto.models.core.User;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** How a user is known elsewhere. */
public final class UserOps {
    private static final int BYTES = 6;

    private final User user;

    UserOps(User user) {
        this.user = user;
    }

    /** A password for systems elsewhere, made of the stored form of this one: 12 hexadecimal digits. */
    public String remotePassword() {
        try {
            byte[] digest =
                    MessageDigest.getInstance("MD5").digest(user.getPassword().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no MD5, which every Java has to have", e);
        }
    }
}
