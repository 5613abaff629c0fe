/** Files as written: one node for each thing that stands there, with its place. Start with {@link dev.xproto.parser.syntax.FileNode}. What it means is in the {@code model} package. */
@NullMarked
package dev.xproto.parser.syntax;

import org.jspecify.annotations.NullMarked;
