/** The codes of everything that generating can say. */
@NullMarked
package dev.xproto.codegen.diagnostics;

import org.jspecify.annotations.NullMarked;
