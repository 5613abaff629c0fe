/** A core elsewhere, over gRPC. Start with {@link dev.xproto.runtime.remote.RemoteCoreProvider}. */
@NullMarked
package dev.xproto.runtime.remote;

import org.jspecify.annotations.NullMarked;
