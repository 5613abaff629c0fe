/** TOSCA: a node type for each model, and the keys by which recipes find objects. */
@NullMarked
package dev.xproto.codegen.tosca;

import org.jspecify.annotations.NullMarked;
