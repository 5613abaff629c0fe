package dev.xproto.example.vrouter.steps;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/**
 * The controller of the routers, over HTTP. A request says what shall be, and not what is to be done: so it may be sent again,
 * as steps are run again. Safe for use by several threads.
 */
final class Controller {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int OK = 200;
    private static final int OTHERS = 300;
    private static final int NOT_FOUND = 404;

    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    private Controller() {}

    /**
     * Makes something be there.
     *
     * @throws IOException the controller can't be reached, or doesn't do it
     */
    static void put(String url, String content) throws IOException, InterruptedException {
        int status = send(HttpRequest.newBuilder(URI.create(url)).PUT(HttpRequest.BodyPublishers.ofString(content)));
        if (status < OK || status >= OTHERS) {
            throw new IOException("the controller answers " + status + " to PUT " + url);
        }
    }

    /**
     * Makes something be gone; nothing happens when it isn't there.
     *
     * @throws IOException the controller can't be reached, or doesn't do it
     */
    static void delete(String url) throws IOException, InterruptedException {
        int status = send(HttpRequest.newBuilder(URI.create(url)).DELETE());
        if ((status < OK || status >= OTHERS) && status != NOT_FOUND) {
            throw new IOException("the controller answers " + status + " to DELETE " + url);
        }
    }

    private static int send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HTTP.send(request.timeout(PATIENCE).build(), HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }
}
