/** Language tools on input that nobody wrote by hand. */
@NullMarked
package dev.xproto.parser.fuzz;

import org.jspecify.annotations.NullMarked;
