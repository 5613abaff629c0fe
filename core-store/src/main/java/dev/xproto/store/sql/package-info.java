/** All that knows SQL: transactions, dialects, tables, rows. Start with {@link dev.xproto.store.sql.Database}. */
@NullMarked
package dev.xproto.store.sql;

import org.jspecify.annotations.NullMarked;
