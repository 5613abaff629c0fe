/** From a configuration to a running synchronizer and back. Start with {@link dev.xproto.runtime.lifecycle.Synchronizer}. */
@NullMarked
package dev.xproto.runtime.lifecycle;

import org.jspecify.annotations.NullMarked;
