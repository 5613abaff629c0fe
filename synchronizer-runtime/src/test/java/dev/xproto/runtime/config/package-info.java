/** Tests of reading configurations. */
@NullMarked
package dev.xproto.runtime.config;

import org.jspecify.annotations.NullMarked;
