package dev.xproto.store;

/**
 * How the database fares.
 *
 * @param product what it is
 * @param version its version; {@code Unknown} when it can't be asked
 * @param operational whether it answers
 */
public record DatabaseState(String product, String version, boolean operational) {}
