/** Log lines as the tutorial prints them, and the way from the configuration to Logback. */
@NullMarked
package dev.xproto.runtime.logging;

import org.jspecify.annotations.NullMarked;
