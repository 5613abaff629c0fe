package dev.xproto.example.hippieoss.steps;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** The operator's own system, over HTTP. Safe for use by several threads. */
final class OperatorSystem {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int OK = 200;
    private static final int NO_CONTENT = 204;
    private static final int NOT_FOUND = 404;

    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    private OperatorSystem() {}

    /**
     * Gives a device a subscription, or finds the one that it has.
     *
     * @return the tag that its traffic gets
     * @throws IOException the system can't be reached, or doesn't do it
     */
    static int subscribe(String url) throws IOException, InterruptedException {
        HttpResponse<String> answer =
                send(HttpRequest.newBuilder(URI.create(url)).PUT(HttpRequest.BodyPublishers.noBody()));
        if (answer.statusCode() != OK) {
            throw new IOException("the operator's system answers " + answer.statusCode() + " to PUT " + url);
        }
        try {
            return Integer.parseInt(answer.body().strip());
        } catch (NumberFormatException e) {
            throw new IOException("the operator's system answers no tag to PUT " + url, e);
        }
    }

    /**
     * Ends a subscription; nothing happens where there is none.
     *
     * @throws IOException the system can't be reached, or doesn't do it
     */
    static void unsubscribe(String url) throws IOException, InterruptedException {
        int status = send(HttpRequest.newBuilder(URI.create(url)).DELETE()).statusCode();
        if (status != NO_CONTENT && status != NOT_FOUND) {
            throw new IOException("the operator's system answers " + status + " to DELETE " + url);
        }
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HTTP.send(request.timeout(PATIENCE).build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }
}
