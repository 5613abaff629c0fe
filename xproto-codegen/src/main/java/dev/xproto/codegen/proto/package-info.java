/**
 * The {@code xos} service as a descriptor and as text. Begin at {@link dev.xproto.codegen.proto.ProtoFile}. The messages
 * that are the same for all models are in {@code META-INF/xproto/proto}.
 */
@NullMarked
package dev.xproto.codegen.proto;

import org.jspecify.annotations.NullMarked;
