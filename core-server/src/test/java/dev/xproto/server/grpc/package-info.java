/** Tests. */
@NullMarked
package dev.xproto.server.grpc;

import org.jspecify.annotations.NullMarked;
