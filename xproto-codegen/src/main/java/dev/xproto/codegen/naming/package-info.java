/** Names that outputs derive from names of models. */
@NullMarked
package dev.xproto.codegen.naming;

import org.jspecify.annotations.NullMarked;
