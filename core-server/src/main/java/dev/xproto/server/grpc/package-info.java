/** The gRPC services, those of the models made at run time. */
@NullMarked
package dev.xproto.server.grpc;

import org.jspecify.annotations.NullMarked;
