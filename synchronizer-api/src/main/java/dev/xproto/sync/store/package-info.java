/** The seam between people's code and wherever the objects live. Start with {@link dev.xproto.sync.store.ModelStore}. */
@NullMarked
package dev.xproto.sync.store;

import org.jspecify.annotations.NullMarked;
