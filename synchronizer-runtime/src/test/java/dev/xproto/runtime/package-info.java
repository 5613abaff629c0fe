/** Tests of the program and of the documentation about it. */
@NullMarked
package dev.xproto.runtime;

import org.jspecify.annotations.NullMarked;
