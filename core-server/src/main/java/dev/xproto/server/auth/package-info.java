/** Who calls, and how often somebody may guess. */
@NullMarked
package dev.xproto.server.auth;

import org.jspecify.annotations.NullMarked;
