/**
 * Java classes of models: for each an interface that says what it is, and a class that steps use. Start with
 * {@link dev.xproto.codegen.java.JavaGenerator}; {@link dev.xproto.codegen.java.Naming} decides every name, and
 * {@link dev.xproto.codegen.java.SourceText} how it is laid out.
 */
@NullMarked
package dev.xproto.codegen.java;

import org.jspecify.annotations.NullMarked;
