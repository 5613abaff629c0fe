package dev.xproto.server.grpc;

import dev.xproto.server.metrics.CallMetrics;
import io.grpc.ForwardingServerCall;
import io.grpc.Metadata;
import io.grpc.ServerCall;
import io.grpc.ServerCallHandler;
import io.grpc.ServerInterceptor;
import io.grpc.Status;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/** Counts calls, and measures them from their first header to their status. */
final class Measure implements ServerInterceptor {
    private static final List<String> VERBS = List.of("List", "Filter", "Get", "Create", "Update", "Delete");
    private final CallMetrics metrics;
    private final InstantSource clock;

    Measure(CallMetrics metrics, InstantSource clock) {
        this.metrics = metrics;
        this.clock = clock;
    }

    @Override
    public <Q, A> ServerCall.Listener<Q> interceptCall(
            ServerCall<Q, A> call, Metadata headers, ServerCallHandler<Q, A> next) {
        Instant begun = clock.instant();
        CallMetrics.Call what = what(call.getMethodDescriptor().getFullMethodName());
        return next.startCall(
                new ForwardingServerCall.SimpleForwardingServerCall<>(call) {
                    @Override
                    public void close(Status status, Metadata trailers) {
                        Duration time = Duration.between(begun, clock.instant());
                        metrics.ended(what, status.getCode().name(), time.isNegative() ? Duration.ZERO : time);
                        super.close(status, trailers);
                    }
                },
                headers);
    }

    static CallMetrics.Call what(String fullName) {
        int slash = fullName.indexOf('/');
        String service = fullName.substring(0, slash);
        String method = fullName.substring(slash + 1);
        if (service.equals("xos.xos")) {
            for (String verb : VERBS) {
                if (method.startsWith(verb)) {
                    return new CallMetrics.Call("grpc", method.substring(verb.length()), verb);
                }
            }
        }
        return new CallMetrics.Call("grpc", service, method);
    }
}
