/** Tests. */
@NullMarked
package dev.xproto.wire;

import org.jspecify.annotations.NullMarked;
