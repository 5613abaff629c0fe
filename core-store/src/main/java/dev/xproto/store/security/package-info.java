/** Callers, passwords, and what callers may do. */
@NullMarked
package dev.xproto.store.security;

import org.jspecify.annotations.NullMarked;
