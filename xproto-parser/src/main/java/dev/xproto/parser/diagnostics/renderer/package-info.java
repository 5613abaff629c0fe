/** How diagnostics are printed. Start with {@link dev.xproto.parser.diagnostics.renderer.Renderer}. */
@NullMarked
package dev.xproto.parser.diagnostics.renderer;

import org.jspecify.annotations.NullMarked;
