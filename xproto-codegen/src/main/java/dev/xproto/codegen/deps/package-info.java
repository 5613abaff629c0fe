/** Which models need which: the graph that synchronizers take their order from. */
@NullMarked
package dev.xproto.codegen.deps;

import org.jspecify.annotations.NullMarked;
