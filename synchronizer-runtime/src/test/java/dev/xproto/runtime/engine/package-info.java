/** Tests of the engine on a small store in memory and manual time. */
@NullMarked
package dev.xproto.runtime.engine;

import org.jspecify.annotations.NullMarked;
