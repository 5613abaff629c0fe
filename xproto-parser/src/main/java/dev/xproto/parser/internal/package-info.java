/** How it is done: ANTLR, recovery, linking. Nothing here is for use outside this module. */
@NullMarked
package dev.xproto.parser.internal;

import org.jspecify.annotations.NullMarked;
