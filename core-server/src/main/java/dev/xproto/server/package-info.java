/** The core as a server. */
@NullMarked
package dev.xproto.server;

import org.jspecify.annotations.NullMarked;
