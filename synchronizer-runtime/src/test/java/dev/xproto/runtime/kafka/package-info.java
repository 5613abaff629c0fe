/** Tests with a real broker. */
@NullMarked
package dev.xproto.runtime.kafka;

import org.jspecify.annotations.NullMarked;
