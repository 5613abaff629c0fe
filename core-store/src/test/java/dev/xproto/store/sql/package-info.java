/** Tests of what lies between the store and its databases. */
@NullMarked
package dev.xproto.store.sql;

import org.jspecify.annotations.NullMarked;
