package dev.xproto.server.grpc;

import dev.xproto.server.auth.Authenticator;
import dev.xproto.server.auth.BasicCredentials;
import dev.xproto.server.auth.Login;
import dev.xproto.server.auth.NotAuthenticatedException;
import io.grpc.Metadata;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a call brings to say who calls.
 *
 * @param basic user and password; null when there are none
 * @param session the session's id; null when there is none
 */
record Credentials(
        @Nullable BasicCredentials basic, @Nullable String session) {
    static Credentials of(Metadata headers) {
        BasicCredentials basic = null;
        Iterable<String> given = headers.getAll(CallInfo.AUTHORIZATION);
        if (given != null) {
            for (String value : given) {
                Optional<BasicCredentials> read = BasicCredentials.read(value);
                basic = basic == null && read.isPresent() ? read.get() : basic;
            }
        }
        return new Credentials(basic, headers.get(CallInfo.SESSION));
    }

    Login check(Authenticator authenticator, String address) {
        if (basic != null) {
            return authenticator.password(basic.user(), basic.password(), address);
        }
        if (session != null) {
            return authenticator.session(session);
        }
        throw new NotAuthenticatedException("This API requires authentication");
    }
}
