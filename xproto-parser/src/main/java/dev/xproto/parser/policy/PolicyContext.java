package dev.xproto.parser.policy;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What {@code ctx} means in a policy.
 *
 * @param user the object of the calling user; null when nobody calls, as for validators
 * @param readAccess whether the object is to be read
 * @param writeAccess whether the object is to be written
 * @param grantAccess whether a privilege on the object is to be granted
 */
public record PolicyContext(@Nullable Object user, boolean readAccess, boolean writeAccess, boolean grantAccess) {
    /** Nobody does anything: what validators are asked with. */
    public static final PolicyContext NONE = new PolicyContext(null, false, false, false);

    /** The names that may follow {@code ctx}. */
    public static final List<String> NAMES = List.of("user", "read_access", "write_access", "grant_access");

    /** Somebody reads. */
    public static PolicyContext reading(Object user) {
        return new PolicyContext(user, true, false, false);
    }

    /** Somebody writes. */
    public static PolicyContext writing(Object user) {
        return new PolicyContext(user, false, true, false);
    }

    /** The value of one of the {@link #NAMES}; null for any other. */
    @Nullable
    Object value(String name) {
        return switch (name) {
            case "user" -> user;
            case "read_access" -> readAccess;
            case "write_access" -> writeAccess;
            case "grant_access" -> grantAccess;
            default -> null;
        };
    }
}
