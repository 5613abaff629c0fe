package dev.xproto.integration.walk;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The addresses that a page names, and those that there are: where the page has a fixed port, the core takes a free one and
 * says which. Safe for use by several threads.
 */
final class Ports {
    private static final Map<String, String> NAMED = Map.of("gRPC", "127.0.0.1:50055", "HTTP", "127.0.0.1:9102");
    private static final Pattern SERVING = Pattern.compile("serving (gRPC|HTTP) on \\S*?(127\\.0\\.0\\.1:\\d+)");

    private final Map<String, String> real = new ConcurrentHashMap<>();

    /** Minds what a program says. */
    void learn(String line) {
        Matcher serving = SERVING.matcher(line);
        if (serving.find()) {
            real.put(serving.group(1), serving.group(2));
        }
    }

    /** What the page means: until it is known, any free port. */
    String real(String text) {
        String replaced = text;
        for (Map.Entry<String, String> named : NAMED.entrySet()) {
            replaced = replaced.replace(named.getValue(), real.getOrDefault(named.getKey(), "127.0.0.1:0"));
        }
        return replaced;
    }

    /** What the page would say. */
    String named(String line) {
        String replaced = line;
        for (Map.Entry<String, String> known : real.entrySet()) {
            replaced = replaced.replace(known.getValue(), NAMED.getOrDefault(known.getKey(), ""));
        }
        return replaced;
    }
}
