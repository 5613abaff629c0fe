/** Runs steps: configuration, engines, life cycle. */
@NullMarked
package dev.xproto.runtime;

import org.jspecify.annotations.NullMarked;
