package dev.xproto.server.http;

import dev.xproto.server.fault.FaultException;
import dev.xproto.server.fault.FaultKind;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.Fields;
import org.eclipse.jetty.util.URIUtil;

/** A request that came by Jetty, and has come to its end. */
final class JettyCall implements HttpCall {
    private final Request request;
    private final byte[] content;
    private final Map<String, String> variables;

    JettyCall(Request request, byte[] content, Map<String, String> variables) {
        this.request = request;
        this.content = content;
        this.variables = variables;
    }

    JettyCall with(Map<String, String> parts) {
        return new JettyCall(request, content, parts);
    }

    /** The parts of the path, each decoded; without dots that climb. */
    List<String> path() {
        String path = Objects.requireNonNullElse(Request.getPathInContext(request), "/");
        return Route.parts(path).stream().map(URIUtil::decodePath).toList();
    }

    @Override
    public String method() {
        return request.getMethod();
    }

    @Override
    public String variable(String name) {
        return Objects.requireNonNull(variables.get(name), name);
    }

    @Override
    public Map<String, List<String>> parameters() {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        try {
            for (Fields.Field field : Request.extractQueryParameters(request)) {
                parameters.put(field.getName(), List.copyOf(field.getValues()));
            }
        } catch (IllegalArgumentException | IllegalStateException e) {
            throw FaultException.of(FaultKind.INVALID, "what is behind the question mark can't be read");
        }
        return parameters;
    }

    @Override
    public Optional<String> header(String name) {
        return Optional.ofNullable(request.getHeaders().get(name));
    }

    @Override
    public String address() {
        return Request.getRemoteAddr(request);
    }

    @Override
    public String body() {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException e) {
            throw FaultException.of(FaultKind.INVALID, "the body is no UTF-8");
        }
    }
}
