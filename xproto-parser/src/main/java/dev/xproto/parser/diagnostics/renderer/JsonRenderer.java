package dev.xproto.parser.diagnostics.renderer;

import dev.xproto.parser.diagnostics.Diagnostic;
import dev.xproto.parser.diagnostics.Label;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Prints diagnostics as a JSON list, ASCII only. Each has code, severity, message, labels (file, line, column, endLine,
 * endColumn, text, primary), notes and help; lines and columns count from 1, columns in code points.
 */
public final class JsonRenderer implements Renderer {
    @Override
    public String render(List<Diagnostic> diagnostics) {
        return JsonText.of(diagnostics.stream().map(JsonRenderer::map).toList());
    }

    private static Map<String, Object> map(Diagnostic diagnostic) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("code", diagnostic.code().id());
        map.put("severity", diagnostic.severity().name().toLowerCase(Locale.ROOT));
        map.put("message", diagnostic.message());
        map.put("labels", diagnostic.labels().stream().map(JsonRenderer::map).toList());
        map.put("notes", diagnostic.notes());
        map.put("help", diagnostic.help());
        return map;
    }

    private static Map<String, Object> map(Label label) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("file", label.span().file().name());
        map.putAll(JsonText.region(label.span(), "line", "column", "endLine", "endColumn"));
        map.put("text", label.text());
        map.put("primary", label.primary());
        return map;
    }
}
