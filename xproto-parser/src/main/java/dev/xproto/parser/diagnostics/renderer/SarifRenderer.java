package dev.xproto.parser.diagnostics.renderer;

import dev.xproto.parser.diagnostics.Diagnostic;
import dev.xproto.parser.diagnostics.Label;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Prints diagnostics as one run in the Static Analysis Results Interchange Format 2.1.0, ASCII only. */
public final class SarifRenderer implements Renderer {
    /** What stands for itself in a path, besides letters and digits. */
    private static final String PLAIN = "-._~/!$&'()*+,;=@";

    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    @Override
    public String render(List<Diagnostic> diagnostics) {
        Map<String, Object> rules = new TreeMap<>();
        for (Diagnostic diagnostic : diagnostics) {
            rules.putIfAbsent(diagnostic.code().id(), rule(diagnostic));
        }
        Map<String, Object> driver = new LinkedHashMap<>();
        driver.put("name", "xproto");
        driver.put("rules", List.copyOf(rules.values()));
        Map<String, Object> run = new LinkedHashMap<>();
        run.put("tool", Map.of("driver", driver));
        run.put("columnKind", "unicodeCodePoints");
        run.put("results", diagnostics.stream().map(SarifRenderer::result).toList());
        Map<String, Object> log = new LinkedHashMap<>();
        log.put("$schema", SCHEMA);
        log.put("version", "2.1.0");
        log.put("runs", List.of(run));
        return JsonText.of(log);
    }

    private static Map<String, Object> rule(Diagnostic diagnostic) {
        Map<String, Object> rule = new LinkedHashMap<>();
        rule.put("id", diagnostic.code().id());
        rule.put("shortDescription", Map.of("text", diagnostic.code().title()));
        return rule;
    }

    private static Map<String, Object> result(Diagnostic diagnostic) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("ruleId", diagnostic.code().id());
        result.put("level", diagnostic.severity().name().toLowerCase(Locale.ROOT));
        List<String> said = new ArrayList<>(List.of(diagnostic.message()));
        said.addAll(diagnostic.notes());
        if (!diagnostic.help().isEmpty()) {
            said.add("help: " + diagnostic.help());
        }
        result.put("message", Map.of("text", String.join("\n", said)));
        result.put("locations", locations(diagnostic, true));
        result.put("relatedLocations", locations(diagnostic, false));
        return result;
    }

    private static List<Map<String, Object>> locations(Diagnostic diagnostic, boolean primary) {
        return diagnostic.labels().stream()
                .filter(label -> label.primary() == primary)
                .map(SarifRenderer::location)
                .toList();
    }

    private static Map<String, Object> location(Label label) {
        Map<String, Object> physical = new LinkedHashMap<>();
        physical.put("artifactLocation", Map.of("uri", uri(label.span().file().name())));
        physical.put("region", JsonText.region(label.span(), "startLine", "startColumn", "endLine", "endColumn"));
        Map<String, Object> location = new LinkedHashMap<>();
        location.put("physicalLocation", physical);
        if (!label.text().isEmpty()) {
            location.put("message", Map.of("text", label.text()));
        }
        return location;
    }

    /** A name of a file as a reference that is one everywhere: what isn't plain is escaped. */
    private static String uri(String name) {
        StringBuilder uri = new StringBuilder();
        for (byte octet : name.replace('\\', '/').getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (octet & 0xff);
            if (c < 0x80 && (Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0)) {
                uri.append(c);
            } else {
                uri.append('%').append(Character.forDigit(c >> 4, 16)).append(Character.forDigit(c & 15, 16));
            }
        }
        return uri.toString();
    }
}
