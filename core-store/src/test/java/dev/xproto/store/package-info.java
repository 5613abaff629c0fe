/** Tests of the core against real databases. */
@NullMarked
package dev.xproto.store;

import org.jspecify.annotations.NullMarked;
