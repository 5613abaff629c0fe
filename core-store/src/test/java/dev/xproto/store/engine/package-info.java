/** Tests of what policies mean to the database. */
@NullMarked
package dev.xproto.store.engine;

import org.jspecify.annotations.NullMarked;
