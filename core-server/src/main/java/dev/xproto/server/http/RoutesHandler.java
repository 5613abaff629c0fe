package dev.xproto.server.http;

import dev.xproto.server.fault.Fault;
import dev.xproto.server.fault.FaultKind;
import java.nio.ByteBuffer;
import java.util.Map;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.Promise;
import org.jspecify.annotations.Nullable;

/**
 * Hands requests to routes, and sends what they answer. A request waits for its body without a thread, so that clients who
 * never send one keep nobody else waiting.
 */
final class RoutesHandler extends Handler.Abstract {
    private static final byte[] NOTHING = {};

    private final Routes routes;
    private final int mostBytes;

    RoutesHandler(Routes routes, int mostBytes) {
        this.routes = routes;
        this.mostBytes = mostBytes;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        if (request.getLength() > mostBytes) {
            tooLong(request, response, callback);
        } else {
            Content.Source.asByteArrayAsync(
                    request,
                    mostBytes,
                    Promise.Invocable.from(
                            InvocationType.BLOCKING,
                            (content, fault) -> read(request, content, fault, response, callback)));
        }
        return true;
    }

    private void read(
            Request request,
            byte @Nullable [] content,
            @Nullable Throwable fault,
            Response response,
            Callback callback) {
        if (content != null) {
            send(answer(new JettyCall(request, content, Map.of())), response, callback);
        } else if (fault instanceof IllegalStateException) {
            tooLong(request, response, callback);
        } else {
            send(HttpReply.text(400, "the body breaks off\n").with("Connection", "close"), response, callback);
        }
    }

    private void tooLong(Request request, Response response, Callback callback) {
        JettyCall call = new JettyCall(request, NOTHING, Map.of());
        Fault fault = Fault.of(FaultKind.TOO_LARGE, "the body has more than " + mostBytes + " bytes");
        send(Problems.reply(call, fault), response, callback);
    }

    private HttpReply answer(JettyCall call) {
        try {
            return routes.answer(call);
        } catch (RuntimeException e) {
            return Problems.reply(call, e);
        }
    }

    static void send(HttpReply reply, Response response, Callback callback) {
        response.setStatus(reply.status());
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, reply.contentType());
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
        response.getHeaders().put("X-Content-Type-Options", "nosniff");
        reply.headers().forEach((name, value) -> response.getHeaders().put(name, value));
        response.write(true, ByteBuffer.wrap(reply.bytes()), callback);
    }
}
