/** What is said about a text: codes, messages, places, help, and how it is printed. Start with {@link dev.xproto.parser.diagnostics.Diagnostic}. */
@NullMarked
package dev.xproto.parser.diagnostics;

import org.jspecify.annotations.NullMarked;
