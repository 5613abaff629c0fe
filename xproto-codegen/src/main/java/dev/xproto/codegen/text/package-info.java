/** Writers of plain data, JSON and YAML, each with the quoting that its readers need. */
@NullMarked
package dev.xproto.codegen.text;

import org.jspecify.annotations.NullMarked;
