package dev.xproto.server.audit;

/**
 * Who does something, and how they came in.
 *
 * @param user the e-mail address; empty for somebody unknown
 * @param address where the call comes from, without a port
 * @param way {@code grpc}, {@code rest}, {@code tosca} or {@code core}
 */
public record Actor(String user, String address, String way) {
    /** The core itself. */
    public static final Actor CORE = new Actor("", "", "core");
}
