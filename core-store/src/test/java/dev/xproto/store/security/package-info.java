/** Tests. */
@NullMarked
package dev.xproto.store.security;

import org.jspecify.annotations.NullMarked;
