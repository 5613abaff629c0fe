package dev.xproto.server.http;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A request, as an endpoint sees it. Belongs to one thread. */
public interface HttpCall {
    /** In capitals. */
    String method();

    /** A part of the path that the route names in braces, decoded. */
    String variable(String name);

    /** The parameters behind the question mark, decoded, in the order in which they stand there. */
    Map<String, List<String>> parameters();

    /** A header; of several with that name, the first. */
    Optional<String> header(String name);

    /** Where the request comes from, such as {@code 127.0.0.1}. */
    String address();

    /**
     * The body, all of it.
     *
     * @throws dev.xproto.server.fault.FaultException it is no UTF-8
     */
    String body();

    /** Whether the client would rather have that type than text for people. */
    default boolean accepts(String type) {
        return header("Accept").map(value -> value.contains(type)).orElse(false);
    }
}
