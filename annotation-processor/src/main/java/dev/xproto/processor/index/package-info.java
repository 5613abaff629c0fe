/** What needs all steps of a compilation: the index, and the rules between steps. */
@NullMarked
package dev.xproto.processor.index;

import org.jspecify.annotations.NullMarked;
