package dev.xproto.server.http;

import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** What is said of requests that never reach a route, because they are no HTTP or break a limit: the status, no more. */
final class PlainErrors implements Request.Handler {
    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        int status = response.getStatus();
        RoutesHandler.send(HttpReply.text(status, HttpStatus.getMessage(status) + "\n"), response, callback);
        return true;
    }
}
