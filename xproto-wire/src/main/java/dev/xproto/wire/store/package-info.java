/** Generated: the messages of rows, pages, batches and changes, and their service. */
@NullMarked
package dev.xproto.wire.store;

import org.jspecify.annotations.NullMarked;
