/** From a configuration to a running synchronizer, with steps that a test brings. */
@NullMarked
package dev.xproto.runtime.lifecycle;

import org.jspecify.annotations.NullMarked;
