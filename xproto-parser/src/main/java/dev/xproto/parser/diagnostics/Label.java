package dev.xproto.parser.diagnostics;

import dev.xproto.parser.source.SourceSpan;

/**
 * A place that a diagnostic points at.
 *
 * @param span where
 * @param text what to say there; may be empty
 * @param primary whether it is where the fault is; else it is where something related is
 */
public record Label(SourceSpan span, String text, boolean primary) {}
