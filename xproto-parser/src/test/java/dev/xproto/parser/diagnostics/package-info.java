/** Tests of diagnostics. */
@NullMarked
package dev.xproto.parser.diagnostics;

import org.jspecify.annotations.NullMarked;
