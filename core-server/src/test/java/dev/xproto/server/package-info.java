/** Tests. */
@NullMarked
package dev.xproto.server;

import org.jspecify.annotations.NullMarked;
