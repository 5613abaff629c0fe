package dev.xproto.sync.store;

/**
 * A place in the change feed. Opaque: only the store that gave it can read it.
 *
 * @param token what to give back to the store
 */
public record Cursor(String token) {}
