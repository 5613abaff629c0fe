package dev.xproto.server.metrics;

import dev.xproto.server.http.HttpCall;
import dev.xproto.server.http.HttpCredentials;
import dev.xproto.server.http.HttpReply;
import dev.xproto.server.http.Problems;
import dev.xproto.server.http.Route;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/** Whether the core is ready, for anybody; and what it counts, for its users. */
public final class MetricsEndpoint {
    private static final String TYPE = "text/plain; version=0.0.4; charset=utf-8";
    private static final int NOT_NOW = 503;
    private final CallMetrics metrics;
    private final HttpCredentials credentials;
    private final BooleanSupplier ready;

    /**
     * Over those counts.
     *
     * @param ready whether calls can be answered at this moment
     */
    public MetricsEndpoint(CallMetrics metrics, HttpCredentials credentials, BooleanSupplier ready) {
        this.metrics = metrics;
        this.credentials = credentials;
        this.ready = ready;
    }

    /** Which requests are answered here. */
    public List<Route> routes() {
        return List.of(
                Route.of(
                        "GET",
                        "/ready",
                        call -> ready.getAsBoolean()
                                ? HttpReply.text(200, "ready\n")
                                : HttpReply.text(NOT_NOW, "the database doesn't answer\n")),
                Route.of("GET", "/metrics", this::counts));
    }

    private HttpReply counts(HttpCall call) {
        try {
            credentials.check(call);
            return new HttpReply(200, TYPE, metrics.text(), Map.of());
        } catch (RuntimeException e) {
            return Problems.reply(call, e);
        }
    }
}
