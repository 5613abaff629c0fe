/** Who changed what, and who was turned away. */
@NullMarked
package dev.xproto.server.audit;

import org.jspecify.annotations.NullMarked;
