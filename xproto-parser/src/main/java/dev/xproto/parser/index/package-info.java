/** Facts derived from a model graph, each computed once by {@code of(graph)}. */
@NullMarked
package dev.xproto.parser.index;

import org.jspecify.annotations.NullMarked;
