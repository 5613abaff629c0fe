package dev.xproto.server.grpc;

import dev.xproto.server.audit.Actor;
import dev.xproto.server.auth.Login;
import dev.xproto.server.auth.NotAuthenticatedException;
import io.grpc.Attributes;
import io.grpc.Context;
import io.grpc.Metadata;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What services need to know of the call under way.
 *
 * @param known who calls; null where nobody has to say
 * @param headers what came with the call
 * @param replyHeaders what goes with the answer; may be added to until the answer begins
 * @param address where the call comes from, without a port
 * @param way how it came in, for the audit
 */
record CallInfo(@Nullable Login known, Metadata headers, Metadata replyHeaders, String address, String way) {
    /** Where the gate leaves it. */
    static final Context.Key<CallInfo> KEY = Context.key("xproto-call");

    /** How a call came in that another way in passes on. */
    static final Attributes.Key<String> WAY = Attributes.Key.create("xproto-way");

    static final Metadata.Key<String> AUTHORIZATION = ascii("authorization");
    static final Metadata.Key<String> SESSION = ascii("x-xossession");
    static final Metadata.Key<String> REVISION = ascii("xos-revision");

    static Metadata.Key<String> ascii(String name) {
        return Metadata.Key.of(name, Metadata.ASCII_STRING_MARSHALLER);
    }

    /** That of the call that this thread serves. */
    static CallInfo current() {
        return Objects.requireNonNull(KEY.get(), "no call is under way");
    }

    /** Who calls, and how, for the audit. */
    Actor actor() {
        return new Actor(known == null ? "" : known.caller().email(), address, way);
    }

    /** Who calls. */
    Login login() {
        if (known == null) {
            throw new NotAuthenticatedException("This API requires authentication");
        }
        return known;
    }
}
