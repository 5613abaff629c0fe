/** Where generated files go, and the rules that keep them from going anywhere else. */
@NullMarked
package dev.xproto.codegen.output;

import org.jspecify.annotations.NullMarked;
