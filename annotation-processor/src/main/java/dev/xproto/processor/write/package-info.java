/** The factories that the processors write. */
@NullMarked
package dev.xproto.processor.write;

import org.jspecify.annotations.NullMarked;
