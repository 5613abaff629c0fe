/** Tests. */
@NullMarked
package dev.xproto.store.time;

import org.jspecify.annotations.NullMarked;
