/** The core's heart: one database, the current catalog, and sessions of callers. Start with {@link dev.xproto.store.engine.CoreEngine}. */
@NullMarked
package dev.xproto.store.engine;

import org.jspecify.annotations.NullMarked;
