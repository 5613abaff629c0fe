/** The one place of real time and real threads. */
@NullMarked
package dev.xproto.runtime.time;

import org.jspecify.annotations.NullMarked;
