/** The linked model, as meant: immutable, one object for each declaration. Start with {@link dev.xproto.parser.model.ModelGraph}. What follows from it is in the {@code index} package. */
@NullMarked
package dev.xproto.parser.model;

import org.jspecify.annotations.NullMarked;
