package dev.xproto.server.http;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which requests an endpoint answers.
 *
 * @param methods in capitals; GET stands for HEAD too, and none stands for every method
 * @param path such as {@code /custom_type/{name}}; what is in braces matches one part, whatever it is
 */
public record Route(List<String> methods, String path, HttpEndpoint endpoint) {
    private static final String ALSO = "HEAD";

    /** Copies the methods. */
    public Route {
        methods = List.copyOf(methods);
    }

    /** For one method. */
    public static Route of(String method, String path, HttpEndpoint endpoint) {
        return new Route(List.of(method), path, endpoint);
    }

    /** For every method. */
    public static Route any(String path, HttpEndpoint endpoint) {
        return new Route(List.of(), path, endpoint);
    }

    boolean allows(String method) {
        return methods.isEmpty() || methods.contains(method) || (method.equals(ALSO) && methods.contains("GET"));
    }

    /** The parts in braces, when the path fits. */
    Optional<Map<String, String>> match(List<String> parts) {
        List<String> wanted = parts(path);
        if (wanted.size() != parts.size()) {
            return Optional.empty();
        }
        Map<String, String> variables = new HashMap<>();
        for (int i = 0; i < parts.size(); i++) {
            String part = wanted.get(i);
            if (part.startsWith("{")) {
                variables.put(part.substring(1, part.length() - 1), parts.get(i));
            } else if (!part.equals(parts.get(i))) {
                return Optional.empty();
            }
        }
        return Optional.of(variables);
    }

    static List<String> parts(String path) {
        return List.of(path.split("/", -1));
    }
}
