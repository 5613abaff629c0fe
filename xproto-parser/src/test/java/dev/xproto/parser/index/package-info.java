/** Tests of index. */
@NullMarked
package dev.xproto.parser.index;

import org.jspecify.annotations.NullMarked;
