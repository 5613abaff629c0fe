/** Everything that is made from a model graph: Java, TOSCA types, model-deps and more. */
@NullMarked
package dev.xproto.codegen;

import org.jspecify.annotations.NullMarked;
