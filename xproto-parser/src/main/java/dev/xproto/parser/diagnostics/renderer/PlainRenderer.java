package dev.xproto.parser.diagnostics.renderer;

import dev.xproto.parser.diagnostics.Diagnostic;
import java.util.List;

/** Prints diagnostics for people: message, place, the lines it is about with marks under the words, notes, help. ASCII. */
public final class PlainRenderer implements Renderer {
    @Override
    public String render(List<Diagnostic> diagnostics) {
        return new Excerpt(Paint.NONE).render(diagnostics);
    }
}
