/** Generated: the services and messages that are the same whatever the models. */
@NullMarked
package dev.xproto.wire.proto;

import org.jspecify.annotations.NullMarked;
