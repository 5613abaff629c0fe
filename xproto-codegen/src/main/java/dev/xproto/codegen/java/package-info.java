/**
 * Java classes of models: for each an interface that says what it is, and a class that steps use. Start with
 * {@link dev.xproto.codegen.java.JavaGenerator}; {@link dev.xproto.codegen.java.Naming} decides every name. JavaPoet is
 * not seen outside this package.
 */
@NullMarked
package dev.xproto.codegen.java;

import org.jspecify.annotations.NullMarked;
