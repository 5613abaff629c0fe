/** What tests with TLS need, here and in modules that build on this one. */
@NullMarked
package dev.xproto.store.tls;

import org.jspecify.annotations.NullMarked;
