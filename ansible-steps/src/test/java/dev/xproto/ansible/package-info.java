/** Tests of the package. */
@NullMarked
package dev.xproto.ansible;

import org.jspecify.annotations.NullMarked;
