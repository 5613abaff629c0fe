/**
 * What the build does to the runnable jar. Nothing of this is in the jar.
 *
 * <p>A lambda, a method reference and a {@code +} of texts are linked by the JVM when they first run. A program that ends
 * after a moment runs most of them once, so linking is a tenth of its time. Here each becomes an ordinary class or method,
 * which the class-data archive holds ready.
 */
@NullMarked
package dev.xproto.cli.packaging;

import org.jspecify.annotations.NullMarked;
