/** The xproto language: sources, diagnostics, syntax, model graph, validation, policies. */
@NullMarked
package dev.xproto.parser;

import org.jspecify.annotations.NullMarked;
