/** Queries, made into SQL with bound parameters. Start with {@link dev.xproto.store.query.QueryReader}. */
@NullMarked
package dev.xproto.store.query;

import org.jspecify.annotations.NullMarked;
