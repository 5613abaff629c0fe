/** Rows, queries, batches and changes as messages of the {@code xproto.store} service, and back. */
@NullMarked
package dev.xproto.wire.rows;

import org.jspecify.annotations.NullMarked;
