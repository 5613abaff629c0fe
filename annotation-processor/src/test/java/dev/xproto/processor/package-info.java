/** Tests of the processors. */
@NullMarked
package dev.xproto.processor;

import org.jspecify.annotations.NullMarked;
