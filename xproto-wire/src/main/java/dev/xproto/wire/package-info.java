/** The protocol of the core: static protos and the codec between rows and messages. */
@NullMarked
package dev.xproto.wire;

import org.jspecify.annotations.NullMarked;
