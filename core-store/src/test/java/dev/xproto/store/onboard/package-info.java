/** Tests. */
@NullMarked
package dev.xproto.store.onboard;

import org.jspecify.annotations.NullMarked;
