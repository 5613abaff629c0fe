package dev.xproto.server.auth;

import dev.xproto.store.security.Caller;

/**
 * A caller whose credentials were checked for this very call.
 *
 * @param caller who it is
 * @param admin whether they administrate the core
 * @param synchronizer whether they may say that they are a synchronizer
 */
public record Login(Caller caller, boolean admin, boolean synchronizer) {}
