package dev.xproto.server.http;

import dev.xproto.codegen.text.JsonText;
import dev.xproto.server.fault.Fault;
import dev.xproto.server.fault.Faults;
import dev.xproto.sync.spi.Finding;
import dev.xproto.sync.spi.RejectedInputException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Errors as HTTP tells them: problem details of RFC 9457 for who asks for them, else text. */
public final class Problems {
    /** The media type of problem details. */
    public static final String TYPE = "application/problem+json";

    private Problems() {}

    /** What the caller is told of whatever was thrown. */
    public static HttpReply reply(HttpCall call, Throwable thrown) {
        List<Finding> findings = thrown instanceof RejectedInputException rejected ? rejected.findings() : List.of();
        return reply(call, Faults.of(thrown), findings);
    }

    /** The same of a fault. */
    public static HttpReply reply(HttpCall call, Fault fault) {
        return reply(call, fault, List.of());
    }

    private static HttpReply reply(HttpCall call, Fault fault, List<Finding> findings) {
        HttpReply reply = call.accepts(TYPE)
                ? details(fault, findings)
                : HttpReply.text(fault.kind().httpStatus(), fault.text() + "\n");
        return fault.kind().httpStatus() == 401 ? reply.with("WWW-Authenticate", "Basic realm=\"core\"") : reply;
    }

    /** Problem details, whatever the caller asked for. */
    public static HttpReply details(Fault fault, List<Finding> findings) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", "about:blank");
        body.put("title", fault.kind().error());
        body.put("status", fault.kind().httpStatus());
        body.put("detail", fault.text());
        if (!fault.fields().isEmpty()) {
            body.put("fields", fault.fields());
        }
        if (!findings.isEmpty()) {
            body.put("findings", findings.stream().map(Problems::finding).toList());
        }
        return new HttpReply(fault.kind().httpStatus(), TYPE, JsonText.of(body), Map.of());
    }

    private static Map<String, Object> finding(Finding finding) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("code", finding.code());
        tree.put("severity", finding.error() ? "error" : "warning");
        tree.put("source", finding.source());
        tree.put("line", finding.line());
        tree.put("column", finding.column());
        tree.put("message", finding.message());
        tree.put("help", finding.help());
        return tree;
    }
}
