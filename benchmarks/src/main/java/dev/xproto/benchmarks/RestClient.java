package dev.xproto.benchmarks;

import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** Reads and writes services of a core over HTTP. */
final class RestClient {
    private final HttpClient client = HttpClient.newHttpClient();
    private final String authorization;
    private final String base;

    RestClient(InetSocketAddress address, String authorization) {
        this.authorization = authorization;
        base = "http://127.0.0.1:" + address.getPort() + "/xosapi/v1/core/services";
    }

    private void send(HttpRequest.Builder request) throws Exception {
        HttpResponse<String> answer = client.send(
                request.header("Authorization", authorization)
                        .header("Content-Type", "application/json")
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
    }

    void get(String rest) throws Exception {
        send(HttpRequest.newBuilder(URI.create(base + rest)));
    }

    void create(String name) throws Exception {
        send(HttpRequest.newBuilder(URI.create(base))
                .POST(HttpRequest.BodyPublishers.ofString("{\"name\":\"" + name + "\"}")));
    }

    void update(int id, String text) throws Exception {
        send(HttpRequest.newBuilder(URI.create(base + "/" + id))
                .PUT(HttpRequest.BodyPublishers.ofString("{\"description\":\"" + text + "\"}")));
    }
}
