package dev.xproto.server.http;

import dev.xproto.server.fault.Fault;
import dev.xproto.server.fault.FaultKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Finds who answers a request; the first route that fits does. */
final class Routes {
    private final List<Route> routes;

    Routes(List<Route> routes) {
        this.routes = List.copyOf(routes);
    }

    HttpReply answer(JettyCall call) {
        List<String> parts = call.path();
        List<Route> fitting = new ArrayList<>();
        for (Route route : routes) {
            Optional<Map<String, String>> variables = route.match(parts);
            if (variables.isPresent()) {
                fitting.add(route);
                if (route.allows(call.method())) {
                    return route.endpoint().answer(call.with(variables.get()));
                }
            }
        }
        return fitting.isEmpty() ? notFound(call) : notAllowed(call, fitting);
    }

    private static HttpReply notFound(HttpCall call) {
        return Problems.reply(call, Fault.of(FaultKind.NOT_FOUND, "there is nothing at this path"));
    }

    private static HttpReply notAllowed(HttpCall call, List<Route> fitting) {
        TreeSet<String> methods = new TreeSet<>();
        fitting.forEach(route -> methods.addAll(route.methods()));
        String allowed = String.join(", ", methods);
        String text = "this path takes " + allowed + ", not " + call.method();
        return Problems.reply(call, Fault.of(FaultKind.WRONG_METHOD, text)).with("Allow", allowed);
    }
}
