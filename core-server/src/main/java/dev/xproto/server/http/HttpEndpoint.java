package dev.xproto.server.http;

/** Answers requests of a route. Safe for use by many threads. */
@FunctionalInterface
public interface HttpEndpoint {
    /** The answer. What is thrown becomes an error of the shape that all errors have. */
    HttpReply answer(HttpCall call);
}
