package dev.xproto.store.security;

/**
 * Who is logged in.
 *
 * @param id of the user; 0 for the core itself
 * @param email of the user; empty for the core itself
 */
public record Caller(int id, String email) {
    /** The core itself, which may do everything. */
    public static final Caller CORE = new Caller(0, "");

    /** Whether it is the core itself. */
    public boolean isCore() {
        return id == 0;
    }

    @Override
    public String toString() {
        return isCore() ? "the core" : email;
    }
}
