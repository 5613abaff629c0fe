/** Measurements. Start with {@link dev.xproto.benchmarks.LanguageReport}. */
@NullMarked
package dev.xproto.benchmarks;

import org.jspecify.annotations.NullMarked;
