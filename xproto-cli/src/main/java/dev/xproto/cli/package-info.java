/** The xproto command. */
@NullMarked
package dev.xproto.cli;

import org.jspecify.annotations.NullMarked;
