package dev.xproto.server.config;

/**
 * What somebody wrote for a key.
 *
 * @param text as written
 * @param place file, line and column
 */
record Value(String text, String place) {}
