/** Tests of the language as a whole. */
@NullMarked
package dev.xproto.parser;

import org.jspecify.annotations.NullMarked;
