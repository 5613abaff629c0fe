package dev.xproto.server.grpc;

import dev.xproto.server.auth.Authenticator;
import dev.xproto.server.auth.Login;
import dev.xproto.server.fault.Fault;
import dev.xproto.server.fault.FaultKind;
import io.grpc.Context;
import io.grpc.Contexts;
import io.grpc.ForwardingServerCall;
import io.grpc.ForwardingServerCallListener;
import io.grpc.Grpc;
import io.grpc.Metadata;
import io.grpc.ServerCall;
import io.grpc.ServerCallHandler;
import io.grpc.ServerInterceptor;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Every call goes through here: it finds out who calls, and turns away who must say so and doesn't. */
final class Gate implements ServerInterceptor {
    private static final String SCHEMA = "schema.SchemaService/GetSchema";

    /** What anybody may call. Everything else needs a caller. */
    private static final Set<String> OPEN = Set.of(
            SCHEMA,
            "xos.modeldefs/ListModelDefs",
            "xos.utility/Login",
            "xos.utility/Logout",
            "xos.utility/NoOp",
            "xos.utility/GetXproto",
            "xos.utility/GetVersion",
            "xos.utility/GetDatabaseInfo");

    private final Authenticator authenticator;
    private final Connections connections;

    Gate(Authenticator authenticator, Connections connections) {
        this.authenticator = authenticator;
        this.connections = connections;
    }

    @Override
    public <Q, A> ServerCall.Listener<Q> interceptCall(
            ServerCall<Q, A> call, Metadata headers, ServerCallHandler<Q, A> next) {
        String address = address(call);
        Login login;
        try {
            login = OPEN.contains(call.getMethodDescriptor().getFullMethodName())
                    ? null
                    : Credentials.of(headers).check(authenticator, address);
        } catch (RuntimeException e) {
            close(call, StatusText.of(e));
            return new ServerCall.Listener<>() {};
        }
        if (call.getMethodDescriptor().getFullMethodName().equals(SCHEMA)) {
            connections.toldSchema(call.getAttributes());
        }
        Metadata replyHeaders = new Metadata();
        CallInfo info = new CallInfo(login, headers, replyHeaders, address, way(call));
        Context context = Context.current().withValue(CallInfo.KEY, info);
        ServerCall<Q, A> answering = new WithReplyHeaders<>(call, replyHeaders);
        return new ReadsMessages<>(Contexts.interceptCall(context, answering, headers, next), call);
    }

    private static String address(ServerCall<?, ?> call) {
        @Nullable SocketAddress remote = call.getAttributes().get(Grpc.TRANSPORT_ATTR_REMOTE_ADDR);
        return remote instanceof InetSocketAddress inet && inet.getAddress() != null
                ? inet.getAddress().getHostAddress()
                : String.valueOf(remote);
    }

    private static String way(ServerCall<?, ?> call) {
        String given = call.getAttributes().get(CallInfo.WAY);
        return given == null ? "grpc" : given;
    }

    private static void close(ServerCall<?, ?> call, StatusRuntimeException status) {
        call.close(status.getStatus(), new Metadata());
    }

    private static final class WithReplyHeaders<Q, A> extends ForwardingServerCall.SimpleForwardingServerCall<Q, A> {
        private final Metadata more;

        WithReplyHeaders(ServerCall<Q, A> call, Metadata more) {
            super(call);
            this.more = more;
        }

        @Override
        public void sendHeaders(Metadata headers) {
            headers.merge(more);
            super.sendHeaders(headers);
        }
    }

    /** A message that can't be read is the caller's fault, and they are told. */
    private static final class ReadsMessages<Q, A>
            extends ForwardingServerCallListener.SimpleForwardingServerCallListener<Q> {
        private final ServerCall<Q, A> call;
        private boolean refused;

        ReadsMessages(ServerCall.Listener<Q> listener, ServerCall<Q, A> call) {
            super(listener);
            this.call = call;
        }

        @Override
        public void onMessage(Q message) {
            try {
                super.onMessage(message);
            } catch (StatusRuntimeException e) {
                refused = true;
                boolean unreadable = e.getStatus().getCode() == Status.Code.INTERNAL;
                close(
                        call,
                        unreadable
                                ? StatusText.of(Fault.of(
                                        FaultKind.INVALID,
                                        "the message is no "
                                                + call.getMethodDescriptor().getFullMethodName()
                                                + " request that can be read"))
                                : e);
            }
        }

        @Override
        public void onHalfClose() {
            if (!refused) {
                super.onHalfClose();
            }
        }
    }
}
