/** What the processors say: codes, places, nearest names. */
@NullMarked
package dev.xproto.processor.report;

import org.jspecify.annotations.NullMarked;
