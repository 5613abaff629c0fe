package dev.xproto.server.http;

import dev.xproto.server.fault.Fault;
import dev.xproto.server.fault.FaultKind;
import java.nio.ByteBuffer;
import java.util.Map;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

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
        new BodyReader(request, mostBytes).read(new BodyReader.Reader() {
            @Override
            public void whole(byte[] content) {
                send(answer(new JettyCall(request, content, Map.of())), response, callback);
            }

            @Override
            public void brokenOff() {
                send(HttpReply.text(400, "the body breaks off\n").with("Connection", "close"), response, callback);
            }

            @Override
            public void tooLong(Callback whenTold) {
                JettyCall call = new JettyCall(request, NOTHING, Map.of());
                Fault fault = Fault.of(FaultKind.TOO_LARGE, "the body has more than " + mostBytes + " bytes");
                write(Problems.reply(call, fault), false, response, whenTold);
            }

            @Override
            public void passedBy() {
                callback.succeeded();
            }

            @Override
            public void givenUp(Throwable why) {
                callback.failed(why);
            }
        });
        return true;
    }

    private HttpReply answer(JettyCall call) {
        try {
            return routes.answer(call);
        } catch (RuntimeException e) {
            return Problems.reply(call, e);
        }
    }

    static void send(HttpReply reply, Response response, Callback callback) {
        write(reply, true, response, callback);
    }

    private static void write(HttpReply reply, boolean last, Response response, Callback callback) {
        response.setStatus(reply.status());
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, reply.contentType());
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
        response.getHeaders().put("X-Content-Type-Options", "nosniff");
        reply.headers().forEach((name, value) -> response.getHeaders().put(name, value));
        response.getHeaders().put(HttpHeader.CONTENT_LENGTH, reply.bytes().length);
        response.write(last, ByteBuffer.wrap(reply.bytes()), callback);
    }
}
