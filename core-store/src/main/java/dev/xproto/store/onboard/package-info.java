/** Loading and unloading models while the core serves. Start with {@link dev.xproto.store.onboard.Loader}. */
@NullMarked
package dev.xproto.store.onboard;

import org.jspecify.annotations.NullMarked;
