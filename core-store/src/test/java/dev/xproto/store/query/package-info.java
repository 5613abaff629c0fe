/** Tests of how queries are made into SQL. */
@NullMarked
package dev.xproto.store.query;

import org.jspecify.annotations.NullMarked;
