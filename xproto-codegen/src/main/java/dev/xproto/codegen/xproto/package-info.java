/** The target {@code xproto}: the models' own files, formatted. */
@NullMarked
package dev.xproto.codegen.xproto;

import org.jspecify.annotations.NullMarked;
