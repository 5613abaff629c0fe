package dev.xproto.server.http;

import dev.xproto.server.auth.Authenticator;
import dev.xproto.server.auth.BasicCredentials;
import dev.xproto.server.auth.Login;
import dev.xproto.server.auth.NotAuthenticatedException;
import dev.xproto.sync.store.AccessDeniedException;
import java.util.Optional;

/** Finds out who sends a request: by the headers of old clients, by Basic authentication, or by a session. */
public final class HttpCredentials {
    /** The header with the user, as clients of the TOSCA endpoint send it. */
    public static final String USER = "xos-username";
    /** ... and with the password. */
    public static final String PASSWORD = "xos-password";
    /** The header with a session. */
    public static final String SESSION = "x-xossession";

    private final Authenticator authenticator;

    /** Against those users. */
    public HttpCredentials(Authenticator authenticator) {
        this.authenticator = authenticator;
    }

    /**
     * Who it is.
     *
     * @throws NotAuthenticatedException the request doesn't say who sends it, or it isn't who it says
     * @throws dev.xproto.server.auth.TooManyAttemptsException there were too many failures
     */
    public Login check(HttpCall call) {
        Optional<BasicCredentials> pair = pair(call);
        Optional<String> session = call.header(SESSION);
        try {
            if (pair.isPresent()) {
                return authenticator.password(pair.get().user(), pair.get().password(), call.address());
            }
            if (session.isPresent()) {
                return authenticator.session(session.get());
            }
        } catch (AccessDeniedException e) {
            // Answers land in logs and on screens: they repeat nothing of what was sent.
            throw new NotAuthenticatedException("failed to authenticate");
        }
        throw new NotAuthenticatedException("say who you are: with the headers " + USER + " and " + PASSWORD
                + ", with Basic authentication, or with a session in " + SESSION);
    }

    private static Optional<BasicCredentials> pair(HttpCall call) {
        Optional<String> user = call.header(USER);
        Optional<String> password = call.header(PASSWORD);
        return user.isPresent() && password.isPresent()
                ? Optional.of(new BasicCredentials(user.get(), password.get()))
                : call.header("Authorization").flatMap(BasicCredentials::read);
    }
}
