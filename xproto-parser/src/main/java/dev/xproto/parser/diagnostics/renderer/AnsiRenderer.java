package dev.xproto.parser.diagnostics.renderer;

import dev.xproto.parser.diagnostics.Diagnostic;
import java.util.List;
import java.util.Map;

/** Prints diagnostics as {@link PlainRenderer} does, in colour. */
public final class AnsiRenderer implements Renderer {
    @Override
    public String render(List<Diagnostic> diagnostics) {
        return new Excerpt(Paint.ANSI).render(diagnostics);
    }

    /**
     * Whether colour is welcome.
     *
     * @param terminal whether the output goes to a terminal
     * @param environment the process' environment; a non-empty {@code NO_COLOR} in it forbids colour
     */
    public static boolean welcome(boolean terminal, Map<String, String> environment) {
        return terminal && environment.getOrDefault("NO_COLOR", "").isEmpty();
    }
}
