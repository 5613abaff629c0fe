/** Reads texts: the files of a project, and what jars and folders on a class path offer for import. */
@NullMarked
package dev.xproto.codegen.imports;

import org.jspecify.annotations.NullMarked;
