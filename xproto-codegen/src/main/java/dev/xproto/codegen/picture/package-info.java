/** Pictures of models and of what needs what, as texts for Graphviz and Mermaid. */
@NullMarked
package dev.xproto.codegen.picture;

import org.jspecify.annotations.NullMarked;
