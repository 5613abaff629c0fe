/** Tests of what all HTTP has in common. */
@NullMarked
package dev.xproto.server.http;

import org.jspecify.annotations.NullMarked;
