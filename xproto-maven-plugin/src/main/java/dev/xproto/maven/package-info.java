/** Maven goals over the generators: generate-models and its relatives. */
@NullMarked
package dev.xproto.maven;

import org.jspecify.annotations.NullMarked;
