package dev.xproto.parser.diagnostics.renderer;

import dev.xproto.parser.diagnostics.Diagnostic;
import java.util.List;

/** Prints diagnostics. Pure and safe for use by many threads; lines end with LF. */
public interface Renderer {
    /** All of them, in the given order; ends with a line end unless it is empty. */
    String render(List<Diagnostic> diagnostics);
}
