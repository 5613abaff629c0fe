package dev.xproto.server.grpc;

import dev.xproto.server.auth.Login;
import dev.xproto.sync.store.AccessDeniedException;

/** What only administrators may do. */
final class Admins {
    private Admins() {}

    static void require(Login login, String what) {
        if (!login.admin()) {
            throw new AccessDeniedException(login.caller() + " may not " + what + ": that takes an administrator");
        }
    }
}
