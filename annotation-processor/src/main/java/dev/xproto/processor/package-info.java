/** Checks steps at compile time and writes their index. */
@NullMarked
package dev.xproto.processor;

import org.jspecify.annotations.NullMarked;
