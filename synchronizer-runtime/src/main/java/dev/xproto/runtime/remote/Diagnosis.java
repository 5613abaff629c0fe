package dev.xproto.runtime.remote;

import io.grpc.Status;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.nio.channels.UnresolvedAddressException;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateException;
import java.util.Objects;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/**
 * Finds out why a core can't be used, and what to do about it.
 *
 * @param endpoint where the core should be
 * @param user who logs in
 * @param tls whether TLS is spoken
 * @param trust by which certificates, in words
 * @param seconds how long an answer may take
 */
record Diagnosis(Endpoint endpoint, String user, boolean tls, String trust, long seconds) {
    private static final String CHECK = "check `accessor.endpoint`, and that the core is up";

    /** What such a status means. */
    RemoteTrouble of(Status status) {
        return switch (status.getCode()) {
            case DEADLINE_EXCEEDED ->
                trouble(
                        RemoteCode.TOO_SLOW,
                        "the core `" + endpoint + "` didn't answer in " + seconds + " s",
                        "look what keeps it busy, or give it more time with `accessor.timeout_s`",
                        status);
            case UNAUTHENTICATED, PERMISSION_DENIED -> refused(status);
            case RESOURCE_EXHAUSTED ->
                trouble(
                        RemoteCode.LOGIN_REFUSED,
                        "the core `" + endpoint + "` takes no more at the moment: "
                                + StatusDetails.of(status).text(),
                        "wait; or look who asks that much in the name of `" + user + "`",
                        status);
            case UNIMPLEMENTED ->
                trouble(
                        RemoteCode.NO_CORE,
                        "at `" + endpoint + "` something speaks gRPC, but it is no core: " + text(status),
                        CHECK,
                        status);
            default -> broken(status);
        };
    }

    private RemoteTrouble refused(Status status) {
        return trouble(
                RemoteCode.LOGIN_REFUSED,
                "the core `" + endpoint + "` doesn't let `" + user + "` in: "
                        + StatusDetails.of(status).text(),
                "check `accessor.username` and `accessor.password`",
                status);
    }

    private RemoteTrouble broken(Status status) {
        Throwable cause = status.getCause();
        if (find(cause, UnknownHostException.class) != null
                || find(cause, UnresolvedAddressException.class) != null
                || text(status).contains("Unable to resolve host")) {
            return trouble(
                    RemoteCode.UNREACHABLE, "nobody knows the host of the core `" + endpoint + "`", CHECK, status);
        }
        if (find(cause, ConnectException.class) != null) {
            return trouble(RemoteCode.UNREACHABLE, "nobody listens at `" + endpoint + "`", CHECK, status);
        }
        RemoteTrouble security = security(status, cause);
        if (security != null) {
            return security;
        }
        if (says(status, "First received frame was not SETTINGS") || says(status, "Invalid protobuf")) {
            return trouble(
                    RemoteCode.NO_CORE,
                    "at `" + endpoint + "` something answers that doesn't speak gRPC",
                    tls ? CHECK : CHECK + "; a core with TLS wants `accessor.insecure: false`",
                    status);
        }
        return trouble(
                RemoteCode.UNREACHABLE, "the core `" + endpoint + "` is away: " + text(status), hint(status), status);
    }

    private String hint(Status status) {
        boolean ended = says(status, "closed") || says(status, "reset");
        return ended && !tls
                ? "wait for it; if it speaks TLS, say `accessor.insecure: false`"
                : "wait for it; or " + CHECK;
    }

    private @Nullable RemoteTrouble security(Status status, @Nullable Throwable cause) {
        if (!tls) {
            return null;
        }
        if (says(status, "not an SSL/TLS record")) {
            return trouble(
                    RemoteCode.NO_CORE,
                    "what answers at `" + endpoint + "` doesn't speak TLS",
                    "name the core's port with TLS; or, where nobody can listen in, say `accessor.insecure: true`",
                    status);
        }
        Throwable name = find(cause, CertificateException.class);
        boolean path = find(cause, CertPathValidatorException.class) != null
                || find(cause, CertPathBuilderException.class) != null;
        if (name != null && !path) {
            return trouble(
                    RemoteCode.NOT_TRUSTED,
                    "the certificate of the core `" + endpoint + "` is somebody else's: " + name.getMessage(),
                    "name the core in `accessor.endpoint` as its certificate does",
                    status);
        }
        if (path) {
            return trouble(
                    RemoteCode.NOT_TRUSTED,
                    "the certificate of the core `" + endpoint + "` is not trusted by " + trust,
                    "let `accessor.cacert` name the certificate of whoever signed the core's",
                    status);
        }
        return find(cause, SSLException.class) == null
                ? null
                : trouble(
                        RemoteCode.NOT_TRUSTED,
                        "no TLS with the core `" + endpoint + "`: " + text(status),
                        "look at the core's certificate and at `accessor.cacert`",
                        status);
    }

    private static RemoteTrouble trouble(RemoteCode code, String message, String help, Status status) {
        return new RemoteTrouble(code, message, help, status.getCause());
    }

    private static String text(Status status) {
        String description = StatusDetails.of(status).text();
        Throwable cause = status.getCause();
        String more = cause == null ? "" : Objects.toString(cause.getMessage(), "");
        return more.isEmpty() || description.contains(more) ? description : description + ": " + more;
    }

    private static boolean says(Status status, String words) {
        if (Objects.requireNonNullElse(status.getDescription(), "").contains(words)) {
            return true;
        }
        for (Throwable cause = status.getCause(); cause != null; cause = cause.getCause()) {
            if (Objects.requireNonNullElse(cause.getMessage(), "").contains(words)) {
                return true;
            }
        }
        return false;
    }

    private static <T extends Throwable> @Nullable T find(@Nullable Throwable thrown, Class<T> type) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return type.cast(cause);
            }
        }
        return null;
    }
}
