package dev.xproto.server.http;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What is answered.
 *
 * @param status of HTTP
 * @param contentType of the body
 * @param body as it is sent
 * @param headers besides
 */
public record HttpReply(int status, String contentType, String body, Map<String, String> headers) {
    /** Text for people. */
    public static final String TEXT = "text/plain;charset=utf-8";
    /** JSON. */
    public static final String JSON = "application/json";

    /** Copies the headers. */
    public HttpReply {
        headers = Map.copyOf(headers);
    }

    /** Text for people. */
    public static HttpReply text(int status, String body) {
        return new HttpReply(status, TEXT, body, Map.of());
    }

    /** JSON. */
    public static HttpReply json(int status, String body) {
        return new HttpReply(status, JSON, body, Map.of());
    }

    /** The same with one more header. */
    public HttpReply with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new HttpReply(status, contentType, body, more);
    }

    byte[] bytes() {
        return body.getBytes(StandardCharsets.UTF_8);
    }
}
