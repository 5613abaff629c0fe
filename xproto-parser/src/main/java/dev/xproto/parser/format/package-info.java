/**
 * Formatting of model files: layout changes, words don't. Start at {@link dev.xproto.parser.format.XprotoFormatter}. It reads
 * texts by a scanner of its own, because the grammar throws away what only matters to people: comments and blank lines.
 */
@NullMarked
package dev.xproto.parser.format;

import org.jspecify.annotations.NullMarked;
