/** Texts and places in them. Start with {@link dev.xproto.parser.source.SourceFile}. */
@NullMarked
package dev.xproto.parser.source;

import org.jspecify.annotations.NullMarked;
