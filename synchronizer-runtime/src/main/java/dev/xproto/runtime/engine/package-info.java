/**
 * The engine: the change feed names objects, they are read fresh ({@link dev.xproto.runtime.engine.FeedPump}), kept as a
 * graph of who depends on whom ({@link dev.xproto.runtime.engine.ObjectGraph}), and run when nothing stands in their way
 * ({@link dev.xproto.runtime.engine.Dispatcher}). Start with {@link dev.xproto.runtime.engine.SyncEngine}.
 */
@NullMarked
package dev.xproto.runtime.engine;

import org.jspecify.annotations.NullMarked;
